import { buildSubgraph, createLogger, type Actor, type Clock, type Subgraph } from '@hedgerow/service-kit';
import type { Database } from '@hedgerow/db';
import { justConfirmed } from '@hedgerow/testing';
import { trainingSubgraph } from '../src/server.ts';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The subgraph in this process, asked as the gateway asks it. */
export interface TrainingGraph {
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the gateway asks of entities: keys and, where `@requires` says so, what other services gave. */
  entities(
    actor: Actor,
    representations: readonly Record<string, unknown>[],
    selection: string,
  ): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function createGraph(db: Database, clock: Clock): Promise<TrainingGraph> {
  const subgraph: Subgraph = await buildSubgraph(trainingSubgraph, {
    service: 'training',
    db,
    clock,
    log: createLogger('training', 'silent'),
  });
  const ask: TrainingGraph['ask'] = async (actor, query, variables = {}) => {
    const { body } = await subgraph.answer({
      actor: justConfirmed(actor, clock),
      headers: new Map([['content-type', 'application/json']]),
      body: { query, variables },
    });
    return JSON.parse(body) as Answer;
  };
  return {
    ask,
    entities: async (actor, representations, selection) => {
      const { data, errors } = await ask(
        actor,
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
        { representations },
      );
      if (errors !== undefined)
        throw new Error(`The graph answered with ${errors.map((error) => error.extensions.code).join(', ')}.`);
      return (data as { _entities: Record<string, unknown>[] })._entities;
    },
    stop: () => subgraph.stop(),
  };
}
