import postgres from 'postgres';

export type Sql = postgres.Sql;
export type TransactionSql = postgres.TransactionSql;
/** A piece of SQL that stands inside another. */
export type SqlFragment = postgres.PendingQuery<postgres.Row[]>;

export interface PoolOptions {
  /** Connections at most. */
  readonly max?: number;
  /** Seconds after which an idle connection is closed; none by default, since connections are kept warm. */
  readonly idleTimeoutSeconds?: number;
  /** Hears of every statement sent, for counting them in tests and benches. */
  readonly onStatement?: (statement: string) => void;
}

const asText = (value: unknown): string => String(value);
const same = (value: string): string => value;
/** A list of days or moments as Postgres reads it; drizzle hands over the finished text. */
const listOfMoments = (value: string | readonly (string | null)[]): string =>
  typeof value === 'string' ? value : `{${value.map((each) => (each === null ? 'null' : `"${each}"`)).join(',')}}`;

/**
 * Opens a pool of connections. Dates and times come back as the text that Postgres wrote: a statutory date has no
 * time zone. JSON parameters are passed as text (`${JSON.stringify(x)}::jsonb`), as drizzle does.
 *
 * Not exported from the package for application code: everything there runs inside an actor's transaction.
 */
export function openPool(url: string, options: PoolOptions = {}): Sql {
  const { onStatement } = options;
  const sql = postgres(url, {
    max: options.max ?? 10,
    ...(options.idleTimeoutSeconds === undefined ? {} : { idle_timeout: options.idleTimeoutSeconds }),
    onnotice: () => undefined,
    connection: { application_name: 'hedgerow', TimeZone: 'UTC' },
    types: {
      dateAsText: { to: 1082, from: [1082, 1083, 1114, 1184, 1266], serialize: asText, parse: same },
    },
    ...(onStatement === undefined
      ? {}
      : {
          debug: (_connection, statement) => {
            onStatement(statement);
          },
        }),
  });
  // What drizzle's own driver does to a client, done once here: it would otherwise do it to a shared pool behind our back.
  const { parsers, serializers } = sql.options as unknown as {
    parsers: Record<string, typeof same>;
    serializers: Record<string, (value: never) => string>;
  };
  for (const type of ['1082', '1083', '1114', '1184', '1115', '1182', '1185', '1231']) parsers[type] = same;
  for (const type of ['1082', '1083', '1114', '1184', '1231']) serializers[type] = same;
  for (const type of ['1115', '1182', '1185']) serializers[type] = listOfMoments;
  serializers['114'] = same;
  serializers['3802'] = same;
  return sql;
}
