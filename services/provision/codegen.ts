import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the resolvers from the SDL; the mappers say which row stands behind each type. */
const config: CodegenConfig = {
  schema: ['packages/service-kit/schema/shared.graphql', 'services/provision/schema/*.graphql'],
  generates: {
    'services/provision/src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        maybeValue: 'T | null | undefined',
        contextType: '../context.ts#Context',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        mappers: {
          School: '{ readonly id: string }',
          Pupil: '{ readonly id: string }',
          StaffMember: '{ readonly id: string }',
          SchoolClass: '{ readonly id: string }',
          Agency: '{ readonly id: string }',
          Viewer: '{ readonly id: string }',
          DutyConnection: 'object',
          Enrolment: '../db/pupil.table.ts#EnrolmentRow',
          Contact: '../db/pupil.table.ts#ContactRow',
          SenStatus: '../db/pupil.table.ts#SenStatusRow',
          Need: '../db/pupil.table.ts#NeedRow',
          Profile: '../db/notes.table.ts#ProfileRow',
          Observation: '../observation/observation.queries.ts#ReadObservation',
          Concern: '../db/notes.table.ts#ConcernRow',
          Plan: '../db/plan.table.ts#PlanRow',
          Cycle: '../db/plan.table.ts#CycleRow',
          CycleContribution: '../db/plan.table.ts#CycleContributionRow',
          Outcome: '../db/plan.table.ts#OutcomeRow',
          ProvisionLine: '../db/plan.table.ts#ProvisionLineRow',
          DeliveredSession: '../db/plan.table.ts#DeliveredSessionRow',
          EhcRequest: '../db/ehc.table.ts#EhcRequestRow',
          EhcPlan: '../db/ehc.table.ts#EhcPlanRow',
          MaintainingCouncil: '../db/ehc.table.ts#MaintainingCouncilRow',
          ClaimedException: '../db/ehc.table.ts#EhcExceptionRow',
          ClockStep: '../duty/clock-step.ts#Step',
          AnnualReview: '../db/ehc.table.ts#AnnualReviewRow',
          FamilyMeeting: '../db/family.table.ts#FamilyMeetingRow',
          Agreement: '../db/family.table.ts#AgreementRow',
          TwoYearCheck: '../db/family.table.ts#TwoYearCheckRow',
          ReceptionHandover: '../db/family.table.ts#ReceptionHandoverRow',
          RollImport: '../roll-import/roll-import.queries.ts#RollImportRow',
          Opening: '../opening/opening.queries.ts#OpeningRow',
          RegisterEntry: '../register/register.queries.ts#RegisterRow',
        },
      },
    },
  },
};

export default config;
