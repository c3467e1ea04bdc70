import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { parseIsoDate } from '@hedgerow/rules';
import { useTestDatabase } from '@hedgerow/testing';
import { seed, type ProvisionSeed } from '../src/db/seed.ts';
import { createBench, monday, type Bench } from './bench.ts';
import { makeCase, type Case } from './case.ts';

const database = useTestDatabase();
let bench: Bench;
const day = parseIsoDate;

/** The same child as `makeCase` makes through the operations, told as rows. */
function sameCase(schoolId: string, byId: string): ProvisionSeed & { readonly pupilId: string } {
  const pupilId = newId();
  const [planId, cycleId, requestId, ehcPlanId] = [newId(), newId(), newId(), newId()];
  const at = { pupilId, schoolId };
  return {
    pupilId,
    today: day(monday),
    pupils: [{ id: pupilId, schoolId, givenName: 'Elsie', familyName: 'Seeded', birthOn: day('2019-05-14') }],
    enrolments: [{ id: newId(), ...at, startsOn: day('2024-09-03') }],
    contacts: [
      {
        id: newId(),
        ...at,
        givenName: 'Ann',
        familyName: 'Seeded',
        relationship: 'PAM',
        hasParentalResponsibility: true,
        priority: 1,
      },
    ],
    statuses: [
      { id: newId(), ...at, code: 'N', startsOn: day('2024-09-03'), endsOn: day('2026-09-06') },
      { id: newId(), ...at, code: 'K', startsOn: day('2026-09-07'), endsOn: day('2026-11-22') },
      { id: newId(), ...at, code: 'E', startsOn: day('2026-11-23') },
    ],
    needs: [{ id: newId(), ...at, code: 'SLCN', rank: 1, startsOn: day('2026-09-07') }],
    profiles: [{ id: newId(), ...at, whatMatters: 'The hens.', byId, updatedAt: `${monday}T10:00:00Z` }],
    observations: [
      {
        id: newId(),
        ...at,
        kind: 'NOTE',
        observedOn: day(monday),
        text: 'Followed two steps.',
        byId,
        recordedAt: `${monday}T10:00:00Z`,
      },
      {
        id: newId(),
        ...at,
        kind: 'NOTE',
        observedOn: day(monday),
        text: 'For one reader.',
        sealedFor: [byId],
        byId,
        recordedAt: `${monday}T10:00:00Z`,
      },
    ],
    concerns: [{ id: newId(), ...at, raisedOn: day(monday), raisedFrom: 'STAFF', text: 'Falls behind.', byId }],
    plans: [{ id: planId, ...at, title: 'Speech and language', startsOn: day('2026-09-07') }],
    cycles: [{ id: cycleId, planId, ...at, number: 1, startsOn: day('2026-09-07'), reviewAgreedOn: day('2026-12-04') }],
    contributions: [],
    costs: [],
    sessions: [],
    ehcExceptions: [],
    meetings: [],
    checks: [],
    handovers: [],
    outcomes: [{ id: newId(), cycleId, ...at, position: 1, text: 'Follows a three-step instruction.' }],
    lines: [
      {
        id: newId(),
        ...at,
        what: 'Listening group',
        groupSize: 4,
        minutes: 15,
        timesPerWeek: 4,
        weeks: 12,
        startsOn: day('2026-09-07'),
      },
    ],
    ehcRequests: [
      { id: requestId, ...at, requestedBy: 'SCHOOL', receivedOn: day('2026-09-14'), councilName: 'Northdale Council' },
    ],
    ehcPlans: [{ id: ehcPlanId, ...at, madeOn: day('2026-02-02') }],
    councils: [{ id: newId(), planId: ehcPlanId, ...at, name: 'Northdale Council', startsOn: day('2026-02-02') }],
    reviews: [{ id: newId(), planId: ehcPlanId, ...at, kind: 'ANNUAL', meetingOn: day('2026-12-10') }],
    agreements: [
      { id: newId(), ...at, agreedOn: day('2026-09-08'), agreedByName: 'Ann Seeded', how: 'In a meeting', byId },
    ],
  };
}

const dutiesOf = async (pupilId: string): Promise<string[]> => {
  const rows = await database.seed`
    select d.rule, d.occurrence, d.owner, d.owner_name, d.opens_on, d.due_on, d.basis, d.strength, d.cause_type, d.met_on from provision.duty d
    join provision.duty_subject s on s.duty_id = d.id where s.pupil_id = ${pupilId} and d.withdrawn_on is null order by d.due_on, d.rule`;
  return rows.map((row) => JSON.stringify(row));
};

describe('the seed', () => {
  let worked: Case;
  let told: ReturnType<typeof sameCase>;

  beforeAll(async () => {
    bench = await createBench(database);
    worked = await makeCase(bench, database, bench.senco, bench.ashcombe);
    told = sameCase(bench.ashcombe.id, bench.senco.personId);
    await seed(database.seed, told);
  });

  test('owes exactly what the operations owe for the same child', async () => {
    expect(await dutiesOf(told.pupilId)).toEqual(await dutiesOf(worked.pupilId));
  });

  test('makes a child who is seen and found like any other', async () => {
    const answer = await bench.graph(
      bench.senco,
      'query($id: ID!) { pupil(id: $id) { displayName status { code } observations { nodes { text isSealed } } plans { cycles { outcomes { text } } } } viewer { searchPupils(text: "seed") { pupil { id } } } }',
      { id: told.pupilId },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      pupil: {
        displayName: 'Elsie Seeded',
        status: { code: 'E' },
        plans: [{ cycles: [{ outcomes: [{ text: 'Follows a three-step instruction.' }] }] }],
      },
      viewer: { searchPupils: [{ pupil: { id: told.pupilId } }] },
    });
    expect(
      (answer.data as { pupil: { observations: { nodes: { text: string }[] } } }).pupil.observations.nodes
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['Followed two steps.', 'For one reader.']);
  });
});
