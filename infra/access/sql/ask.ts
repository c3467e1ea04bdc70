import { readFileSync } from 'node:fs';
import type { TransactionSql } from '@hedgerow/db';
import { noPeople, people } from '../world/people.ts';
import { personId } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { TableQuestion } from './questions.ts';

/** Somebody in whose name Postgres is asked; nobody's id is null. */
export interface Asker {
  readonly name: string;
  readonly id: string | null;
}

/** Everybody of this world, the jobs, and nobody. */
export const askers: readonly Asker[] = [
  ...people.map(({ name }) => ({ name, id: personId(name) })),
  { name: 'the jobs', id: noPeople.system },
  { name: 'a question without a person', id: noPeople.nobody },
];

/** What Postgres let one person do with one table. */
export interface Answer {
  readonly person: string;
  readonly verb: string;
  readonly outcome: readonly string[] | null;
}

const attempt = readFileSync(new URL('attempt.sql', import.meta.url), 'utf8');

/** Makes the way of asking known to a transaction of an administrator, and leaves keys unchecked until it ends. */
export async function prepareAsking(tx: TransactionSql): Promise<void> {
  await tx`set local session_replication_role = replica`;
  await tx.unsafe(attempt);
}

/** Asks one table as everybody. Nothing stays. */
export async function askTable(
  tx: TransactionSql,
  { days }: World,
  question: TableQuestion,
  asking: readonly Asker[] = askers,
): Promise<readonly Answer[]> {
  const everybody = asking.map((one) => ({ ...one, today: days.today }));
  return tx<Answer[]>`
    select person, verb, outcome from pg_temp.attempt(${question.app}, ${question.table.name}, ${question.keySql}, ${question.touch},
      ${JSON.stringify(question.moves)}::jsonb, ${JSON.stringify(everybody)}::jsonb, ${JSON.stringify(question.rows)}::jsonb)`;
}
