import { GraphQLError } from 'graphql';
import { AppError } from '@hedgerow/errors';
import {
  startSubgraph,
  type RunningSubgraph,
  type ServiceContext,
  type SubgraphDefinition,
} from '@hedgerow/service-kit';
import type { TestDatabase } from '@hedgerow/testing';

type Context = ServiceContext;

/** What a faulty resolver might let slip; none of it may ever leave the gateway. */
export const secrets = ['select given_name from provision.pupil', 'db-7.internal', 'Rowan Teasel', 'hunter2'] as const;
const spilled = `${secrets.join(' ')} failed`;

const broken: Readonly<Record<string, () => never>> = {
  loudly: () => {
    throw new Error(spilled);
  },
  politely: () => {
    throw new AppError('rule-refused', { details: { rule: 'REG_49' } });
  },
  cunningly: () => {
    throw new GraphQLError(spilled, {
      extensions: { code: 'INTERESTING', sql: secrets[0], http: { status: 418 }, stacktrace: [secrets[1]] },
    });
  },
};

/** A subgraph named schools that knows one school and who asks. */
export const tinySchools: SubgraphDefinition<unknown> = {
  name: 'schools',
  schemaFolder: new URL('./subgraphs/schools/', import.meta.url),
  createLoaders: () => ({}),
  resolvers: {
    Query: {
      viewer: (_root: unknown, _args: unknown, ctx: Context) => ({
        id: ctx.actor.personId,
        schools: [{ id: 's1', name: 'Ashcombe' }],
        school: { id: 's1', name: 'Ashcombe' },
      }),
      caller: (_root: unknown, _args: unknown, ctx: Context) => ctx.actor,
      school: (_root: unknown, { id }: { id: string }) => ({ id, name: 'Ashcombe', motto: null }),
      broken: (_root: unknown, { how }: { how: string }) => {
        const fail = broken[how];
        return fail === undefined ? 'whole' : fail();
      },
      promised: () => null,
    },
    Mutation: { renameSchool: (_root: unknown, args: { id: string; name: string }) => args },
    School: { __resolveReference: ({ id }: { id: string }) => (id === 'hidden' ? null : { id, name: 'Ashcombe' }) },
    Viewer: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
  },
};

/** A subgraph named provision that counts. */
export const tinyProvision: SubgraphDefinition<unknown> = {
  name: 'provision',
  schemaFolder: new URL('./subgraphs/provision/', import.meta.url),
  createLoaders: () => ({}),
  resolvers: {
    Query: {
      viewer: (_root: unknown, _args: unknown, ctx: Context) => ({ id: ctx.actor.personId, pupilCount: 75 }),
      pupil: (_root: unknown, { id }: { id: string }) => ({ id, yearGroup: 3 }),
    },
    School: { __resolveReference: ({ id }: { id: string }) => ({ id, pupilCount: 75 }) },
    Viewer: { __resolveReference: ({ id }: { id: string }) => ({ id, pupilCount: 75 }) },
  },
};

export const keyOf = (name: string): string => `${name}-key-for-tests-only-`.padEnd(40, 'x');

/** Starts a tiny subgraph over HTTP, as the kit does for a real one. */
export function startTiny(definition: SubgraphDefinition<unknown>, database: TestDatabase): Promise<RunningSubgraph> {
  return startSubgraph(definition, {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: database.urlOf(`${definition.name}_app`),
    actorKey: keyOf(definition.name),
    logLevel: 'silent',
    poolSize: 1,
  });
}
