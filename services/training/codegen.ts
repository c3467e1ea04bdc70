import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the resolvers from the SDL; the mappers say which row stands behind each type. */
const config: CodegenConfig = {
  schema: ['packages/service-kit/schema/shared.graphql', 'services/training/schema/*.graphql'],
  generates: {
    'services/training/src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        maybeValue: 'T | null | undefined',
        contextType: '../context.ts#Context',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        mappers: {
          Qualification: '../db/qualification.table.ts#QualificationRow',
          SencoQualification: '../qualification/qualification.rules.ts#SencoAnswer',
          DbsCheck: '../db/dbs-check.table.ts#DbsCheckRow',
          DbsPolicy: '../dbs/dbs.rules.ts#DbsPolicyAnswer',
          Competence: '../db/competence.table.ts#CompetenceRow',
          StaffCompetence: '../db/competence.table.ts#StaffCompetenceRow as AwardRow',
          StaffCompetences: '../competence/competence.rules.ts#CompetenceTable',
          StaffCompetenceRow: '../competence/competence.rules.ts#CompetenceTableRow',
          TrainingEvent: '../db/training-event.table.ts#TrainingEventRow',
          TrainingBooking: '../db/training-event.table.ts#BookingRow',
          TrainingGap: '../gaps/gaps.rules.ts#Gap',
          School: '../gaps/gaps.rules.ts#SchoolWithNeeds',
          StaffMember: '{ readonly id: string }',
          Pupil: '../story/story.loaders.ts#PupilWithNeeds',
          Agency: '{ readonly id: string }',
          Viewer: '{ readonly id: string }',
          // Answered whole by the service kit.
          DutyConnection: 'object',
        },
      },
    },
  },
};

export default config;
