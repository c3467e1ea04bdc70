import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type Database } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { recordAgreement } from '../src/agreement/operations/record-agreement.ts';
import { withdrawAgreement } from '../src/agreement/operations/withdraw-agreement.ts';
import { endEnrolment } from '../src/enrolment/operations/end-enrolment.ts';
import { createBench, monday, type Bench } from './bench.ts';

const database = useTestDatabase();
let bench: Bench;
let db: Database;
const key = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  bench = await createBench(database);
  db = database.open('provision_app');
});

/** A child of Ashcombe whose parents agreed on a day. */
async function agreedChild(
  agreedOn = '2026-11-02',
): Promise<{ pupilId: string; agreement: { id: string; version: number } }> {
  const pupilId = await bench.child(bench.senco, bench.ashcombe);
  const agreement = await recordAgreement(bench.as(bench.senco), {
    ...key(),
    schoolId: bench.ashcombe.id,
    pupilId,
    agreedOn,
    agreedByName: 'Ann Warburton',
    how: 'In a meeting',
  });
  return { pupilId, agreement };
}

/** By which ways the person reaches the child: her file, as an entity, in the list, by name, in SQL. */
async function waysTo(actor: Actor, pupilId: string): Promise<string[]> {
  const { data } = await bench.graph(
    actor,
    `query W($id: ID!, $r: [_Any!]!) {
      pupil(id: $id) { id }
      pupilNames(ids: [$id]) { id }
      viewer { pupils(first: 200) { nodes { pupil { id } } } searchPupils(text: "Warburton", first: 200) { pupil { id } } }
      _entities(representations: $r) { ... on Pupil { id displayName } }
    }`,
    { id: pupilId, r: [{ __typename: 'Pupil', id: pupilId }] },
  );
  const rows = await db.read(
    { personId: actor.personId, sessionId: 's', requestId: newId(), today: bench.clock.today() },
    (tx) =>
      tx.sql`select 1 from provision.pupil where id = ${pupilId} union all select 1 from provision.enrolment where pupil_id = ${pupilId}`,
  );
  const answer = data as unknown as {
    pupil: object | null;
    pupilNames: object[];
    viewer: { pupils: { nodes: { pupil: { id: string } }[] }; searchPupils: { pupil: { id: string } }[] };
    _entities: (object | null)[];
  };
  const isHer = ({ pupil }: { pupil: { id: string } }): boolean => pupil.id === pupilId;
  return Object.entries({
    file: answer.pupil !== null,
    name: answer.pupilNames.length > 0,
    list: answer.viewer.pupils.nodes.some(isHer),
    search: answer.viewer.searchPupils.some(isHer),
    entity: answer._entities[0] !== null,
    SQL: rows.length > 0,
  })
    .filter(([, reached]) => reached)
    .map(([way]) => way);
}
const everyWay = ['file', 'name', 'list', 'search', 'entity', 'SQL'];

describe('an Area SENCo', () => {
  test('reaches a child whose parents agreed, by every way, and one whose parents did not by none', async () => {
    const { pupilId } = await agreedChild();
    expect(await waysTo(bench.areaSenco, pupilId)).toEqual(everyWay);
    expect(await waysTo(bench.areaSenco, await bench.child(bench.senco, bench.ashcombe))).toEqual([]);
  });

  test('is shut out by the very next request once the setting has recorded that the parents withdrew', async () => {
    const { pupilId, agreement } = await agreedChild();
    expect(await waysTo(bench.areaSenco, pupilId)).toEqual(everyWay);
    const end = { agreementId: agreement.id, expectedVersion: agreement.version, withdrawnOn: monday };
    await withdrawAgreement(bench.as(bench.senco), { ...key(), ...end });
    expect(await waysTo(bench.areaSenco, pupilId)).toEqual([]);
  });

  test('is shut out once the child has left, before an agreement begins, and where the setting left the network', async () => {
    const left = await agreedChild();
    const [open] = await database.seed`select id, version from provision.enrolment where pupil_id = ${left.pupilId}`;
    await endEnrolment(bench.as(bench.senco), {
      ...key(),
      enrolmentId: open?.['id'] as string,
      expectedVersion: open?.['version'] as number,
      endsOn: '2026-11-20',
    });
    expect(await waysTo(bench.areaSenco, left.pupilId)).toEqual([]);

    const later = await agreedChild(monday);
    bench.clock.moveTo('2026-11-22');
    expect(await waysTo(bench.areaSenco, later.pupilId)).toEqual([]);
    bench.clock.moveTo(monday);
    expect(await waysTo(bench.areaSenco, later.pupilId)).toEqual(everyWay);

    const ends = (on: string | null) =>
      database.seed`update access.membership set ends_on = ${on} where school_id = ${bench.ashcombe.id} and organisation_id = ${bench.world.trustId}`;
    await ends('2026-11-22');
    expect(await waysTo(bench.areaSenco, later.pupilId)).toEqual([]);
    await ends(null);
  });

  test('of another network reaches nobody, whatever was agreed here', async () => {
    const { pupilId } = await agreedChild();
    const other = await bench.world.person('area_senco', { organisationId: newId() });
    expect(await waysTo(other, pupilId)).toEqual([]);
  });
});
