import { beforeAll, describe, expect, test } from 'vitest';
import { openSealer } from '@hedgerow/audit';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
let head: Actor;
let senco: Actor;

interface Row {
  readonly school?: string | null;
  readonly schools?: readonly string[];
  readonly person?: string;
  readonly pupil?: string;
  readonly action?: string;
  readonly kind?: string;
  readonly at?: string;
  readonly detail?: Readonly<Record<string, string>>;
}

async function happened(row: Row): Promise<string> {
  const id = newId();
  await bench.database.seed`
    insert into audit.event (id, at, kind, action, person_id, request_id, service, school_id, school_ids, pupil_id, detail)
    values (${id}, ${row.at ?? '2026-11-20T10:00:00Z'}, ${row.kind ?? 'read'}, ${row.action ?? 'pupil.open'}, ${row.person ?? senco.personId}, 'request', 'provision',
      ${row.school === undefined ? bench.world.schools[0].id : row.school}, ${[...(row.schools ?? [])]}::uuid[], ${row.pupil ?? null}, ${JSON.stringify(row.detail ?? {})}::jsonb)`;
  return id;
}

interface Log {
  readonly nodes: readonly {
    readonly id: string;
    readonly reason: string | null;
    readonly by: { familyName: string } | null;
  }[];
  readonly reasoned: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function log(actor: Actor, filter: object = {}, first = 50, after: string | null = null): Promise<Log | null> {
  const query = `query ($id: ID!, $filter: AccessFilter, $first: Int, $after: String) { school(id: $id) { accessLog(filter: $filter, first: $first, after: $after) {
    nodes { id at kind action reason isOverSeveralPlaces isErased by { familyName } pupil { id } } reasoned { id } pageInfo { endCursor hasNextPage } } } }`;
  const { data, errors } = await bench.ask(actor, query, { id: bench.world.schools[0].id, filter, first, after });
  expect(errors).toBeUndefined();
  return (data as { school: { accessLog: Log } | null } | null)?.school?.accessLog ?? null;
}
const ids = (found: Log | null): string[] => (found?.nodes ?? []).map(({ id }) => id);

beforeAll(async () => {
  const [school] = bench.world.schools;
  head = await bench.world.person('head_teacher', { school }, { givenName: 'Hal', familyName: 'Orr' });
  senco = await bench.world.person('shared_senco', { school }, { givenName: 'Maeve', familyName: 'Tordoff' });
});

describe('who opened what', () => {
  test('is told to the head and the SENCo of the school, with reading over several schools that took it in, and to nobody else', async () => {
    const [school, , other] = bench.world.schools;
    const own = await happened({ at: '2026-11-20T10:00:00Z' });
    const across = await happened({ school: null, schools: [school.id, other.id], at: '2026-11-20T11:00:00Z' });
    const foreign = await happened({ school: other.id });
    const foreignAcross = await happened({ school: null, schools: [other.id] });
    for (const actor of [head, senco]) {
      const told = ids(await log(actor));
      expect(told).toEqual(expect.arrayContaining([own, across]));
      expect(told).not.toContain(foreign);
      expect(told).not.toContain(foreignAcross);
      expect(told.indexOf(across)).toBeLessThan(told.indexOf(own));
    }
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    const teacher = await bench.world.person('class_teacher', { school });
    const governor = await bench.world.person('governor', { school });
    for (const actor of [manager, teacher, governor]) expect(await log(actor)).toBeNull();
    const stranger = await bench.world.person('head_teacher', { school: other });
    expect(await log(stranger)).toBeNull();
  });

  test('names the person also where she works elsewhere, and leaves a reading by one remembered', async () => {
    await happened({});
    expect((await log(head))?.nodes.find(({ by }) => by?.familyName === 'Tordoff')).toBeDefined();
    const [row] = await bench.database
      .seed`select person_id, kind from audit.event where action = 'audit.open' and person_id = ${head.personId} order by at desc limit 1`;
    expect(row).toEqual({ person_id: head.personId, kind: 'read' });
  });

  test('puts openings for which a reason was asked first, with the reason', async () => {
    const reasoned = await happened({
      kind: 'write',
      action: 'pupil.open-with-reason',
      detail: { reason: 'COMPLAINT', foundBy: 'upn' },
    });
    const old = await happened({
      kind: 'write',
      action: 'pupil.open-with-reason',
      detail: { reason: 'COVER', foundBy: 'duty' },
      at: '2026-09-01T10:00:00Z',
    });
    const told = await log(head);
    expect(told?.reasoned.map(({ id }) => id)).toContain(reasoned);
    expect(told?.reasoned.map(({ id }) => id)).not.toContain(old);
    const narrowed = await log(head, { withReason: true });
    expect(ids(narrowed)).toEqual(expect.arrayContaining([reasoned, old]));
    expect(narrowed?.nodes.find(({ id }) => id === reasoned)?.reason).toBe('COMPLAINT');
  });

  test('is narrowed by person, child, kind and day, and a day is one of the United Kingdom', async () => {
    const [pupil, person] = [newId(), newId()];
    const about = await happened({ pupil, at: '2026-06-09T23:30:00Z' });
    const by = await happened({ person, kind: 'write', at: '2026-06-11T10:00:00Z' });
    expect(ids(await log(head, { pupilId: pupil }))).toContain(about);
    expect(ids(await log(head, { pupilId: pupil }))).not.toContain(by);
    expect(ids(await log(head, { personId: person }))).toEqual([by]);
    expect(ids(await log(head, { personId: person, kind: 'READ' }))).toEqual([]);
    // Half past eleven at night in UTC is the next day in a British summer.
    expect(ids(await log(head, { from: '2026-06-10', to: '2026-06-10' }))).toEqual([about]);
  });

  test('goes on page by page without a row twice or passed over, also where many happened at one moment', async () => {
    const person = newId();
    const made = await Promise.all(
      Array.from({ length: 25 }, () => happened({ person, at: '2026-11-01T09:00:00.123456Z' })),
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Log | null = await log(head, { personId: person }, 10, after);
      seen.push(...ids(page));
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.toSorted()).toEqual(made.toSorted());
  });

  test('costs the same number of statements whatever the page', async () => {
    const person = newId();
    await log(head);
    bench.statements();
    await log(head, { personId: person });
    const few = bench.statements();
    for (let at = 0; at < 30; at += 1) await happened({ person });
    await log(head, { personId: person });
    expect(bench.statements()).toBe(few);
    expect(few).toBe(14);
  });
});

describe('the seal beside it', () => {
  const seal = async (actor: Actor): Promise<unknown> => {
    const { data } = await bench.ask(
      actor,
      'query ($id: ID!) { school(id: $id) { auditSeal { entries sealedUpTo waiting checkedAt isWhole } } }',
      { id: bench.world.schools[0].id },
    );
    return (data as { school: { auditSeal: unknown } | null } | null)?.school?.auditSeal ?? null;
  };

  test('says up to when it goes, what waits, and whether it was whole at the last check', async () => {
    const sealer = openSealer(bench.database.urlOf('audit_sealer'));
    try {
      await happened({ at: '2026-11-23T11:00:00Z' });
      await sealer.seal('2026-11-23T11:01:00Z');
      expect(await seal(head)).toMatchObject({
        sealedUpTo: '2026-11-23T11:01:00Z',
        waiting: 0,
        checkedAt: null,
        isWhole: null,
      });
      await sealer.check('2026-11-23T11:02:00Z');
      await happened({ at: '2026-11-23T11:30:00Z' });
      expect(await seal(head)).toMatchObject({ waiting: 1, checkedAt: '2026-11-23T11:02:00Z', isWhole: true });
    } finally {
      await sealer.close();
    }
  });

  test('is told to nobody who may not see what was opened', async () => {
    expect(await seal(await bench.world.person('governor', { school: bench.world.schools[0] }))).toBeNull();
  });
});
