import { beforeEach, expect, it } from 'vitest';
import { newId, type ReadTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { recordAudit } from '@hedgerow/audit';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { sharedReads } from '../src/shared-reads.ts';

const database = useTestDatabase();
let heard: string[] = [];
let read: ReturnType<typeof sharedReads>;
let requestId: string;

beforeEach(() => {
  requestId = newId();
  const db = database.open('provision_app', (statement) => heard.push(statement));
  read = sharedReads(db, { personId: newId(), sessionId: 's', requestId, today: systemClock.today() });
  heard = [];
});

const number = (value: number) => async (tx: ReadTx) => {
  const [row] = await tx.sql<{ value: number }[]>`select ${value}::int as value`;
  return row?.value;
};
const recorded = (action: string) => async (tx: ReadTx) => {
  await recordAudit(tx, 'provision', systemClock.now().toString(), { kind: 'read', action });
  return action;
};
const rowsOfAudit = async () =>
  (
    await database.seed<
      { action: string }[]
    >`select action from audit.event where request_id = ${requestId} order by action`
  ).map(({ action }) => action);
const transactions = () => heard.filter((statement) => /^begin/i.test(statement)).length;

it('reads of one moment cost one transaction, and each gets its own answer', async () => {
  expect(await Promise.all([read(number(1)), read(number(2)), read(number(3))])).toEqual([1, 2, 3]);
  expect(transactions()).toBe(1);
});

it('a read by itself and a later one have transactions of their own', async () => {
  expect([await read(number(1)), await read(number(2))]).toEqual([1, 2]);
  expect(transactions()).toBe(2);
});

it.each<[string, (tx: ReadTx) => Promise<unknown>]>([
  ['a statement that Postgres refuses', (tx) => tx.sql`select 1 / 0`],
  ['a refusal', () => Promise.reject(new AppError('not-found'))],
])('%s costs its own read and no other, and leaves no record of a reading that failed', async (_what, fails) => {
  const failing = async (tx: ReadTx): Promise<unknown> => {
    await recorded('read.failed')(tx);
    return fails(tx);
  };
  const [good, bad, better] = await Promise.allSettled([read(recorded('read.good')), read(failing), read(number(7))]);
  expect([good.status, bad.status, better]).toEqual(['fulfilled', 'rejected', { status: 'fulfilled', value: 7 }]);
  expect(await rowsOfAudit()).toEqual(['read.good']);
});

it('nobody hears of an answer before the record of the reading is kept', async () => {
  await Promise.all([
    read(recorded('read.one')).then(async () => expect(await rowsOfAudit()).toEqual(['read.one', 'read.two'])),
    read(recorded('read.two')),
  ]);
});
