import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId, type Database, type Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import type { Actor } from '@hedgerow/service-kit';
import { commonChain, openSealer, recordAudit, type ChainReport, type Sealer } from '../src/index.ts';

const database = useTestDatabase();
const now = '2026-11-23T12:00:00Z';
let world: World;
let superuser: Sql;
let sealer: Sealer;
let provision: Database;
let senco: Actor;

beforeAll(async () => {
  world = await createWorld(database.seed);
  superuser = openPool(database.adminUrl, { max: 1 });
  sealer = openSealer(database.urlOf('audit_sealer'));
  provision = database.open('provision_app');
  senco = await world.person('shared_senco', { school: world.schools[0] });
  await world.alsoHolds(senco, 'shared_senco', { school: world.schools[1] });
});

afterAll(async () => {
  await sealer.close();
  await superuser.end({ timeout: 5 });
});

beforeEach(async () => {
  await superuser`truncate audit.event, audit.seal, audit.chain_check`;
});

const actor = () => ({ ...senco, today: '2026-11-23' });
const record = (school: { id: string } | null, detail: Record<string, string> = {}) =>
  provision.write(actor(), (tx) =>
    recordAudit(tx, 'provision', now, {
      kind: 'read',
      action: 'pupil.open',
      schoolId: school?.id,
      pupilId: newId(),
      detail,
    }),
  );

/** Ten sealed rows of the first school and three of the second. */
async function tenAndThree(): Promise<{ ten: string; three: string }> {
  const [first, second] = world.schools;
  for (let at = 0; at < 10; at += 1) await record(first, { at: String(at) });
  for (let at = 0; at < 3; at += 1) await record(second);
  await sealer.seal(now);
  return { ten: first.id, three: second.id };
}

const reportOf = async (chain: string): Promise<ChainReport> => {
  const [report] = await sealer.verify({ chain });
  if (report === undefined) throw new Error('A chain was not reported.');
  return report;
};

describe('a chain that nobody touched', () => {
  test('is whole in every school, and rows of no school have a chain of their own', async () => {
    const { ten, three } = await tenAndThree();
    await record(null);
    await sealer.seal(now);
    expect(await reportOf(ten)).toMatchObject({ entries: 10, broken: null });
    expect(await reportOf(three)).toMatchObject({ entries: 3, broken: null });
    expect(await reportOf(commonChain)).toMatchObject({ entries: 1, broken: null });
    expect(await sealer.unsealed()).toEqual([]);
  });

  test('says what is not sealed yet, and since when', async () => {
    const { ten } = await tenAndThree();
    await record(world.schools[0]);
    expect(await sealer.unsealed()).toEqual([{ chain: ten, rows: 1, oldestAt: '2026-11-23 12:00:00+00' }]);
  });

  test('goes on under a sealer that starts anew, and seals nothing twice', async () => {
    const { ten } = await tenAndThree();
    const second = openSealer(database.urlOf('audit_sealer'));
    try {
      expect(await second.seal(now)).toBe(0);
      await record(world.schools[0]);
      expect(await second.seal(now)).toBe(1);
      expect(await sealer.seal(now)).toBe(0);
    } finally {
      await second.close();
    }
    expect(await reportOf(ten)).toMatchObject({ entries: 11, broken: null });
  });
});

/** Each is done past every right and policy, as somebody would who holds the server. */
const tampering: Readonly<Record<string, { readonly fault: string; do(chain: string): Promise<unknown> }>> = {
  'who opened it is changed': {
    fault: 'changed',
    do: (chain) => superuser`update audit.event set person_id = ${newId()} where id = (${fifth(chain)})`,
  },
  'when it was opened is changed by a microsecond': {
    fault: 'changed',
    do: (chain) => superuser`update audit.event set at = at + interval '1 microsecond' where id = (${fifth(chain)})`,
  },
  'the child is exchanged': {
    fault: 'changed',
    do: (chain) => superuser`update audit.event set pupil_id = ${newId()} where id = (${fifth(chain)})`,
  },
  'the detail is changed': {
    fault: 'changed',
    do: (chain) => superuser`update audit.event set detail = '{"at": "99"}' where id = (${fifth(chain)})`,
  },
  'the row is moved to another school': {
    fault: 'changed',
    do: (chain) => superuser`update audit.event set school_id = ${world.schools[2].id} where id = (${fifth(chain)})`,
  },
  'the row is removed': {
    fault: 'missing',
    do: (chain) => superuser`delete from audit.event where id = (${fifth(chain)})`,
  },
  'the seal is removed': {
    fault: 'gap',
    do: (chain) => superuser`delete from audit.seal where chain = ${chain} and position = 5`,
  },
  'row and seal are removed and the gap is closed': {
    fault: 'changed',
    do: async (chain) => {
      await superuser`delete from audit.event where id = (${fifth(chain)})`;
      await superuser`delete from audit.seal where chain = ${chain} and position = 5`;
      for (let at = 6; at <= 10; at += 1)
        await superuser`update audit.seal set position = position - 1 where chain = ${chain} and position = ${at}`;
    },
  },
  'two rows change places': {
    fault: 'changed',
    do: async (chain) => {
      await superuser`update audit.seal set position = 99 where chain = ${chain} and position = 5`;
      await superuser`update audit.seal set position = 5 where chain = ${chain} and position = 6`;
      await superuser`update audit.seal set position = 6 where chain = ${chain} and position = 99`;
    },
  },
  'a row is put between two': {
    fault: 'changed',
    do: async (chain) => {
      for (let at = 10; at >= 5; at -= 1)
        await superuser`update audit.seal set position = position + 1 where chain = ${chain} and position = ${at}`;
      const id = newId();
      await superuser`insert into audit.event (id, at, kind, action, person_id, request_id, service, school_id) values (${id}, ${now}, 'read', 'pupil.open', ${newId()}, 'forged', 'provision', ${chain})`;
      await superuser`insert into audit.seal select chain, 5, ${id}, personal_hash, hash, sealed_at from audit.seal where chain = ${chain} and position = 4`;
    },
  },
  'the detail is taken away as if it had been erased': {
    fault: 'erased-without-cause',
    do: (chain) =>
      superuser`update audit.event set detail = '{}', pupil_id = null, salt = null, erased_by = ${newId()} where id = (${fifth(chain)})`,
  },
};
const fifth = (chain: string) => superuser`select event_id from audit.seal where chain = ${chain} and position = 5`;

describe('a chain that somebody touched', () => {
  test.each(Object.entries(tampering))('shows that %s, at the entry where', async (_name, { fault, do: tamper }) => {
    const { ten, three } = await tenAndThree();
    await tamper(ten);
    expect((await reportOf(ten)).broken).toEqual({ at: 5, fault });
    expect((await reportOf(three)).broken).toBeNull();
  });

  test('shows that its end was cut off, against an earlier check and against heads kept elsewhere', async () => {
    const { ten, three } = await tenAndThree();
    const noted = (await sealer.verify()).map(({ chain, entries, head }) => ({ chain, position: entries, hash: head }));
    await sealer.check(now);
    const cut = async (chain: string, after: number) => {
      await superuser`delete from audit.event where id in (select event_id from audit.seal where chain = ${chain} and position > ${after})`;
      await superuser`delete from audit.seal where chain = ${chain} and position > ${after}`;
    };
    await cut(ten, 7);
    expect((await reportOf(ten)).broken).toEqual({ at: 8, fault: 'shortened' });
    await superuser`truncate audit.chain_check`;
    expect((await reportOf(ten)).broken).toBeNull();
    expect((await sealer.verify({ chain: ten, noted }))[0]?.broken).toEqual({ at: 8, fault: 'shortened' });
    await cut(three, 0);
    expect((await sealer.verify({ noted })).find(({ chain }) => chain === three)?.broken).toEqual({
      at: 1,
      fault: 'shortened',
    });
  });

  test('shows that it was written anew from the beginning, against heads kept elsewhere', async () => {
    const { ten } = await tenAndThree();
    const noted = (await sealer.verify()).map(({ chain, entries, head }) => ({ chain, position: entries, hash: head }));
    await superuser`update audit.event set person_id = ${newId()} where id = (${fifth(ten)})`;
    await superuser`delete from audit.seal where chain = ${ten}`;
    const forger = openSealer(database.urlOf('audit_sealer'));
    await forger.seal(now);
    await forger.close();
    expect((await reportOf(ten)).broken).toBeNull();
    expect((await sealer.verify({ chain: ten, noted }))[0]?.broken).toEqual({ at: 10, fault: 'changed' });
  });

  test('is written down as broken by the daily check', async () => {
    const { ten } = await tenAndThree();
    await superuser`delete from audit.event where id = (${fifth(ten)})`;
    expect((await sealer.check(now)).map(({ chain }) => chain)).toEqual([ten]);
    const kept = await database.seed`select broken_at, fault from audit.chain_check where chain = ${ten}`;
    expect(kept).toEqual([{ broken_at: '5', fault: 'missing' }]);
  });
});

describe('who may touch the audit', () => {
  test('the sealer reads rows and adds seals, and nothing else', async () => {
    const rights = await superuser`
      select table_schema || '.' || table_name as table, privilege_type as right from information_schema.role_table_grants
      where grantee = 'audit_sealer' order by 1, 2`;
    expect(rights.map(({ table, right }) => `${String(right)} ${String(table)}`)).toEqual([
      'INSERT audit.chain_check',
      'SELECT audit.chain_check',
      'SELECT audit.event',
      'INSERT audit.seal',
      'SELECT audit.seal',
    ]);
  });

  test('no service says of its own row that it is old, erased, or hashed under a salt that it chose', async () => {
    const bare = database.bare('provision_app');
    for (const column of ['transaction', 'erased_by', 'salt'])
      await expect(
        bare.unsafe(
          `insert into audit.event (id, at, kind, action, request_id, service, ${column}) values (gen_random_uuid(), now(), 'read', 'x', 'x', 'provision', null)`,
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });
});
