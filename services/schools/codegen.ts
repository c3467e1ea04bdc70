import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the resolvers from the SDL; the mappers say which row stands behind each type. */
const config: CodegenConfig = {
  schema: ['packages/service-kit/schema/shared.graphql', 'services/schools/schema/*.graphql'],
  generates: {
    'services/schools/src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        immutableTypes: true,
        useTypeImports: true,
        enumsAsTypes: true,
        maybeValue: 'T | null | undefined',
        contextType: '../context.ts#SchoolsContext',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        mappers: {
          School: '../db/school.table.ts#SchoolRow',
          SchoolMembership: '../db/organisation.table.ts#MembershipRow',
          Organisation: '../db/organisation.table.ts#OrganisationRow',
          Designation: '../db/designation.table.ts#DesignationRow',
          Person: '../staff/staff.queries.ts#Named',
          StaffMember: '../db/staff.table.ts#PersonRow',
          Employment: '../db/staff.table.ts#EmploymentRow',
          SchoolClass: '../db/class.table.ts#ClassRow',
          ClassTeaching: '../db/class.table.ts#ClassTeachingRow',
          SchoolYear: '../calendar/calendar.rules.ts#YearWithHalfTerms',
          Term: '../calendar/calendar.rules.ts#TermOfYear',
          HalfTerm: '../db/calendar.table.ts#HalfTermRow',
          Closure: '../db/calendar.table.ts#ClosureRow',
          Visit: '../db/visit.table.ts#VisitRow',
          VisitChild: '../db/visit.table.ts#VisitChildRow',
          InclusionStrategy: '../db/strategy.table.ts#StrategyRow',
          AccessEntry: '../audit/access-log.queries.ts#AccessRow',
          AuditSeal: '../audit/access-log.queries.ts#SealRow',
          PlacesImport: '../import/place-import.queries.ts#PlaceImportRow',
          FormerUrn: '../register/register.queries.ts#FormerUrnRow',
          RegisterLink: '../register/register.queries.ts#RegisterLinkRow',
          RegisterTrust: '../register/register.queries.ts#RegisterTrustRow',
          RoleAssignment: '../db/assignment.table.ts#AssignmentRow',
          Invitation: '../db/invitation.table.ts#InvitationRow',
          RoleHolder: '../role-holder/role-holder.queries.ts#RoleHolderRow',
          RoleChange: '../db/assignment-change.table.ts#AssignmentChangeRow',
          RightOnDay: '../rights-history/rights-history.queries.ts#RightRow',
          OutgoingMail: '../outgoing-mail/outgoing-mail.queries.ts#OutgoingMailRow',
          Pupil: '{ readonly id: string }',
          SubjectBundle: '{ readonly schoolId: string; readonly pupilId: string }',

          Agency: '{ readonly id: string }',
          Viewer: '{ readonly id: string }',
          Duty: '../viewer/place-duties.ts#PlaceDuty',
          DutyCounts: '../viewer/place-duties.ts#PlaceDutyCounts',
          DutySchoolCount: '../viewer/place-duties.ts#PlaceDutySchoolCount',
        },
      },
    },
  },
};

export default config;
