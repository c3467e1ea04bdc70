import type { CodegenConfig } from '@graphql-codegen/cli';

const rows = (file: string, name: string): string => `../db/${file}.ts#${name}`;

/** Resolver types of this service; a mapper names the row behind a type. */
const config: CodegenConfig = {
  schema: ['packages/service-kit/schema/*.graphql', 'services/agencies/schema/*.graphql'],
  generates: {
    'services/agencies/src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        contextType: '../context.ts#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        maybeValue: 'T | null | undefined',
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        mappers: {
          School: '{ readonly id: string }',
          Pupil: '{ readonly id: string }',
          SubjectBundle: '{ readonly schoolId: string; readonly pupilId: string }',

          StaffMember: '{ readonly id: string }',
          Viewer: '{ readonly id: string }',
          // Answered whole by the service kit.
          DutyConnection: 'object',
          Agency: rows('directory', 'AgencyRow'),
          AgencyService: rows('directory', 'ServiceRow'),
          Professional: rows('directory', 'ProfessionalRow'),
          Referral: rows('referral', 'ReferralRow'),
          ReferralEvent: rows('referral', 'ReferralEventRow'),
          Consent: rows('consent', 'ConsentRow'),
          ConsentRefusal: rows('consent', 'RefusalRow'),
          OtherGround: rows('consent', 'OtherGroundRow'),
          Advice: rows('advice', 'AdviceRow'),
          Recommendation: rows('advice', 'RecommendationRow'),
          RecommendationOutcome: rows('advice', 'OutcomeRow'),
          AgencyContact: rows('advice', 'ContactRow'),
          AgencyLoad: '../places/agency-load.queries.ts#AgencyLoadRow',
          StoryEntry: '../places/story.queries.ts#StoryRow',
        },
      },
    },
  },
};

export default config;
