import { openDatabase } from '@hedgerow/db';
import { buildSubgraph, createLogger, systemClock, type Actor, type SubgraphDefinition } from '@hedgerow/service-kit';

export interface StatementCount {
  readonly service: string;
  /** Statements for a page of so many rows, the actor's own included. */
  readonly byRows: Readonly<Record<number, number>>;
}

/** Counts the SQL statements behind one service's part of the worklist, for a short page and a long one (P5). */
export async function countStatements<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  field: string,
  databaseUrl: string,
  actor: Actor,
): Promise<StatementCount> {
  let count = 0;
  const db = openDatabase({
    url: databaseUrl,
    max: 1,
    onStatement: () => {
      count += 1;
    },
  });
  const subgraph = await buildSubgraph(definition, {
    service: definition.name,
    db,
    clock: systemClock,
    log: createLogger('bench', 'silent'),
  });
  const ask = (first: number) =>
    subgraph.answer({
      actor,
      headers: new Map([['content-type', 'application/json']]),
      body: {
        query: `query Page($first: Int) { viewer { id ${field}(first: $first) { nodes { id rule dueOn group school { id } } pageInfo { endCursor hasNextPage } counts { overdue later } } } }`,
        variables: { first },
      },
    });
  await ask(5);
  const byRows: Record<number, number> = {};
  for (const first of [5, 50, 200]) {
    count = 0;
    const { body } = await ask(first);
    if (body.includes('"errors"')) throw new Error(`${definition.name} did not answer its part of the worklist.`);
    byRows[first] = count;
  }
  await subgraph.stop();
  await db.close();
  return { service: definition.name, byRows };
}
