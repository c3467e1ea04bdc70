import type { Sql, TransactionSql } from '@hedgerow/db';
import { doorRules, doorSql, type DoorQuestion } from '../rules/door-rules.ts';
import { reachRules, type ReachQuestion } from '../rules/reach-rules.ts';
import type { Standing } from '../rules/standing.ts';
import type { World } from '../world/world.ts';
import type { Finding, Verdict } from './compare.ts';

/** Functions that run behind the policies, of which each must say what it answers to whom. */
export async function definerFunctions(tx: Sql | TransactionSql): Promise<readonly string[]> {
  const rows = await tx<{ name: string }[]>`
    select distinct n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname <> 'pg_catalog' order by 1`;
  return rows.map(({ name }) => name);
}

/** Asks one function, in every way that is declared of it, as everybody. */
export async function askFunction(
  tx: TransactionSql,
  world: World,
  known: ReadonlyMap<string, Standing>,
  name: string,
): Promise<Verdict> {
  const reach = reachRules[name];
  const doors = doorRules[name];
  if (reach === undefined && doors === undefined)
    throw new Error(
      `${name} goes behind the policies and says nowhere to whom: add it to infra/access/rules/door-rules.ts, with what it answers to whom.`,
    );
  const findings: Finding[] = [];
  let checks = 0;
  for (const [person, who] of known) {
    for (const question of reach ?? []) {
      const found = await askReach(tx, world, question, { person, who, name });
      checks += question.permissions.length;
      findings.push(...found);
    }
    for (const question of doors ?? []) {
      findings.push(...(await askDoor(tx, world, question, { person, who, name })));
      checks += 1;
    }
  }
  return { checks, findings };
}

interface Asked {
  readonly person: string;
  readonly who: Standing;
  readonly name: string;
}

/** Sets the person and the role for what follows; the savepoint's end takes both back. */
async function become(tx: TransactionSql, world: World, who: Standing, app: string): Promise<void> {
  await tx`select set_config('hedgerow.person', ${who.person ?? ''}, true), set_config('hedgerow.today', ${world.days.today}, true), set_config('role', ${app}, true)`;
}

async function askReach(
  tx: TransactionSql,
  world: World,
  question: ReachQuestion,
  { person, who, name }: Asked,
): Promise<Finding[]> {
  const rows = await undone(tx, async (inner) => {
    await become(inner, world, who, question.app);
    return inner.unsafe<{ permission: ReachQuestion['permissions'][number]; found: string[] }[]>(
      `select permission, ${question.sql} as found from unnest($1::text[]) as permission`,
      [[...question.permissions]],
    );
  });
  if (rows === 'refused') return [{ kind: 'lost', sentence: `${person}: ${name} is refused` }];
  return rows.flatMap(({ permission, found }) =>
    difference(new Set(found), question.expected(who, permission, world), `${person}: ${name}('${permission}')`),
  );
}

async function askDoor(
  tx: TransactionSql,
  world: World,
  question: DoorQuestion,
  { person, who, name }: Asked,
): Promise<Finding[]> {
  const rows = await undone(tx, async (inner) => {
    await become(inner, world, who, question.app);
    return inner.unsafe<{ found: string[] | null }[]>(`select ${doorSql(question, who, world)} as found`);
  });
  const expected = question.expected(who, world);
  if (rows === 'refused')
    return expected === 'refused' ? [] : [{ kind: 'lost', sentence: `${person}: ${name} is refused` }];
  if (expected === 'refused') return [{ kind: 'leak', sentence: `${person}: ${name} opens` }];
  return difference(new Set(rows[0]?.found ?? []), expected, `${person}: ${name}`);
}

/** Runs what is undone afterwards, whether it was answered or refused. */
async function undone<T>(tx: TransactionSql, run: (inner: TransactionSql) => Promise<T>): Promise<T | 'refused'> {
  let answer: T | 'refused' = 'refused';
  const undo = new Error('undone');
  await tx
    .savepoint(async (inner) => {
      answer = await run(inner);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error === undo || (error as { code?: string }).code === '42501') return;
      throw error;
    });
  return answer;
}

function difference(found: ReadonlySet<string>, expected: ReadonlySet<string>, sentence: string): Finding[] {
  return [
    ...[...found]
      .filter((one) => !expected.has(one))
      .map((one): Finding => ({ kind: 'leak', sentence: `${sentence} answers ${one}` })),
    ...[...expected]
      .filter((one) => !found.has(one))
      .map((one): Finding => ({ kind: 'lost', sentence: `${sentence} leaves out ${one}` })),
  ];
}
