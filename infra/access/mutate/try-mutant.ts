import type { TransactionSql } from '@hedgerow/db';
import { askFunction, definerFunctions } from '../sql/ask-functions.ts';
import { askers, askTable } from '../sql/ask.ts';
import { compareTable, standings } from '../sql/compare.ts';
import { questionsOf, type TableQuestion } from '../sql/questions.ts';
import type { Standing } from '../rules/standing.ts';
import type { World } from '../world/world.ts';
import type { Mutant } from './policy-mutants.ts';

/** Everything there is to ask, worked out once before anything is weakened. */
export interface Ground {
  readonly world: World;
  readonly known: ReadonlyMap<string, Standing>;
  readonly questions: readonly TableQuestion[];
  readonly functions: readonly string[];
  /** What names a table or function, and may change with it. */
  readonly resting: ReadonlyMap<string, readonly string[]>;
}

/** Works out what there is to ask. */
export async function groundOf(tx: TransactionSql, world: World): Promise<Ground> {
  return {
    world,
    known: standings(world, askers),
    questions: await questionsOf(tx, world),
    functions: await definerFunctions(tx),
    resting: await whatRestsOn(tx),
  };
}

/**
 * Weakens one thing, asks until somebody is answered otherwise than the matrix says, and takes it back.
 *
 * @returns what went wrong first; null where nobody noticed
 */
export async function tryMutant(tx: TransactionSql, ground: Ground, mutant: Mutant): Promise<string | null> {
  let noticed: string | null = null;
  const undo = new Error('undone');
  await tx
    .savepoint(async (inner) => {
      for (const statement of mutant.statements) await inner.unsafe(statement);
      noticed = await firstFinding(inner, ground, mutant);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return noticed;
}

/** Asks the table or function itself, then whatever rests on it by name. */
async function firstFinding(tx: TransactionSql, ground: Ground, { target, kind }: Mutant): Promise<string | null> {
  const resting = ground.resting.get(target) ?? [];
  const functions = [target, ...resting].filter((name) => ground.functions.includes(name));
  const tables =
    kind === 'policy'
      ? ground.questions.filter(({ table }) => table.name === target || resting.includes(table.name))
      : [];
  const [nearest, ...further] = tables.toSorted(
    (a, b) => Number(b.table.name === target) - Number(a.table.name === target),
  );
  const asked = [
    ...(nearest === undefined ? [] : [() => ofTable(tx, ground, nearest)]),
    ...functions.map((name) => () => ofFunction(tx, ground, name)),
    ...further.map((question) => () => ofTable(tx, ground, question)),
  ];
  for (const ask of asked) {
    const finding = await ask();
    if (finding !== null) return finding;
  }
  return null;
}

/** Which tables and functions name another, in a policy or in a body. */
async function whatRestsOn(tx: TransactionSql): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx<{ name: string; resting: string[] }[]>`
    with told as (
      select schemaname || '.' || tablename as teller, coalesce(qual, '') || ' ' || coalesce(with_check, '') as words from pg_policies
      union all
      select n.nspname || '.' || p.proname, p.prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef
    ), named as (
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')
      union
      select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef
    )
    select name, array_agg(distinct teller) as resting from named join told on words ~ ('\\m' || name || '\\M') and teller <> name
    where name not like 'pg_catalog%' group by name`;
  return new Map(rows.map(({ name, resting }) => [name, resting]));
}

async function ofFunction(tx: TransactionSql, { world, known }: Ground, name: string): Promise<string | null> {
  const asked = await orItsError(name, () => tx.savepoint((inner) => askFunction(inner, world, known, name)));
  return typeof asked === 'string' ? asked : (asked.findings[0]?.sentence ?? null);
}

const groupSize = 6;

async function ofTable(tx: TransactionSql, { world, known }: Ground, question: TableQuestion): Promise<string | null> {
  for (let from = 0; from < askers.length; from += groupSize) {
    const answers = await answered(tx, world, question, from);
    if (typeof answers === 'string') return answers;
    const { findings } = compareTable(world, known, question, answers);
    if (findings[0] !== undefined) return findings[0].sentence;
  }
  return null;
}

function answered(tx: TransactionSql, world: World, question: TableQuestion, from: number) {
  return orItsError(question.table.name, () =>
    tx.savepoint((inner) => askTable(inner, world, question, askers.slice(from, from + groupSize))),
  );
}

/** What was answered; or the sentence of Postgres where a question can be asked no longer, which nobody would miss. */
async function orItsError<T>(name: string, ask: () => Promise<T>): Promise<T | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error) return `${name}: ${error.message}`;
    throw error;
  }
}
