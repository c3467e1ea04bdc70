import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { addProvisionLine } from '../src/provision-line/operations/add-provision-line.ts';
import { recordDelivery } from '../src/provision-line/operations/record-delivery.ts';
import { saveProfile } from '../src/profile/operations/save-profile.ts';
import { createBench, type Bench } from './bench.ts';
import { makeCase, type Case } from './case.ts';

const statements: string[] = [];
const database = useTestDatabase();
let bench: Bench;
let hers: Case;
const key = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  bench = await createBench(database, (statement) => statements.push(statement));
  hers = await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId);
  const at = { schoolId: bench.ashcombe.id, pupilId: hers.pupilId };
  await saveProfile(bench.as(bench.senco), {
    ...key(),
    ...at,
    expectedVersion: 0,
    whatMatters: 'The hens.',
    whatHelps: 'Her name first.',
    whatToAvoid: 'Noise.',
  });
  await recordObservation(bench.as(bench.senco), {
    ...key(),
    ...at,
    text: 'For one reader.',
    sealedFor: [bench.senco.personId],
  });
  const [line] = await addProvisionLine(bench.as(bench.senco), {
    ...key(),
    schoolId: bench.ashcombe.id,
    pupilIds: [hers.pupilId],
    what: 'Phonics',
    deliveredById: bench.assistant.personId,
    groupSize: 3,
    minutes: 20,
    timesPerWeek: 5,
    weeks: 6,
    startsOn: '2026-11-02',
    hourlyPence: 1800,
  });
  await recordDelivery(bench.as(bench.assistant), {
    ...key(),
    lineIds: [line?.id ?? ''],
    minutes: 20,
    deliveredOn: '2026-11-16',
  });
});

const page = `query Page($id: ID!) { pupil(id: $id) {
  id displayName birthDate yearGroup ncYear upn sex version isRegisteredElsewhere
  enrolments { startsOn school { id } class { id } }
  status { code label since byName } statusHistory { code until } needs { code label area rank }
  contacts { relationshipLabel hasParentalResponsibility } profile { whatMatters version byName updatedAt }
  observations(first: 10) { nodes { kind text isSealed byName recordedAt } pageInfo { hasNextPage endCursor } }
  concerns { from text } plans { title cycles { number stage gaps reviewAgreedOn outcomes { text } contributions { isMine } } }
  openCycle { number reviewAgreedOn outcomes { text } }
  provisionLines { what plannedMinutes plannedMinutesToDate deliveredMinutes deliveredByName cost { plannedPence toDatePence } sessions { minutes } }
  ehcRequests { week isOpen nextSteps clock { rule label dueOn metOn owner ownerName isOverdue exceptions { code } } }
  ehcPlan { councilName clock { rule dueOn } } annualReviews { meetingOn isOpen clock { rule dueOn } }
  meetings { heldOn } meetingLedger { held required nextDueOn } agreements { agreedByName }
  duties { nodes { rule dueOn group } counts { overdue } } provisionStory { on kind title byName }
} }`;

const openPage = async (actor: Bench['senco'], id: string) => {
  const answer = await bench.graph(actor, page, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['pupil'] as Record<string, never> | null;
};

describe('a child’s page', () => {
  test('shows the SENCo everything of her school in one answer, and leaves one audit row', async () => {
    const pupil = await openPage(bench.senco, hers.pupilId);
    expect(pupil).toMatchObject({
      displayName: expect.stringMatching(/^Elsie Warburton/) as string,
      birthDate: '2019-05-14',
      yearGroup: '3',
      ncYear: 3,
      isRegisteredElsewhere: false,
      status: { code: 'E', byName: 'Jo Penrose' },
      needs: [
        {
          code: 'SLCN',
          label: 'Speech, language and communication needs',
          area: 'Communication and interaction',
          rank: 1,
        },
      ],
      profile: { whatMatters: 'The hens.', version: 1 },
      meetingLedger: { held: 0, required: 3, nextDueOn: '2026-12-18' },
      ehcPlan: { councilName: 'Northdale Council' },
    });
    const opened =
      await database.seed`select kind, school_id, school_ids from audit.event where action = 'pupil.open' and pupil_id = ${hers.pupilId} and person_id = ${bench.senco.personId}`;
    expect(opened).toEqual([{ kind: 'read', school_id: bench.ashcombe.id, school_ids: [bench.ashcombe.id] }]);
  });

  test('plans, counts and costs provision: minutes planned to date leave out the holiday', async () => {
    const pupil = await openPage(bench.senco, hers.pupilId);
    const lines = pupil?.['provisionLines'] as unknown as { what: string }[];
    expect(lines.find(({ what }) => what === 'Phonics')).toMatchObject({
      plannedMinutes: 600,
      plannedMinutesToDate: 400,
      deliveredMinutes: 20,
      deliveredByName: 'Jo Penrose',
      cost: { plannedPence: 6000, toDatePence: 200 },
      sessions: [{ minutes: 20 }],
    });
    // Twelve weeks from 7 September with a half-term between: eleven have begun by 23 November.
    expect(lines.find(({ what }) => what === 'Listening group')).toMatchObject({
      plannedMinutes: 720,
      plannedMinutesToDate: 660,
      cost: null,
    });
  });

  test('shows a class teacher the plan and profile, and no cost, EHC paper, duty or sealed note', async () => {
    const pupil = await openPage(bench.teacher, hers.pupilId);
    expect(pupil).toMatchObject({
      birthDate: '2019-05-14',
      profile: { whatMatters: 'The hens.' },
      openCycle: { number: 1 },
      ehcRequests: [],
      ehcPlan: null,
      annualReviews: [],
      agreements: [],
      duties: { nodes: [] },
    });
    expect((pupil?.['provisionLines'] as unknown as { cost: unknown }[]).map(({ cost }) => cost)).toEqual([null, null]);
    expect(
      (pupil?.['observations'] as unknown as { nodes: { isSealed: boolean }[] }).nodes.some(({ isSealed }) => isSealed),
    ).toBe(false);
  });

  test('shows a teaching assistant name, year and profile, and neither birth date nor number', async () => {
    const pupil = await openPage(bench.assistant, hers.pupilId);
    expect(pupil).toMatchObject({
      birthDate: null,
      upn: null,
      sex: null,
      yearGroup: '3',
      profile: { whatMatters: 'The hens.' },
      contacts: [],
      plans: [],
      openCycle: null,
      concerns: [],
      statusHistory: [],
    });
    expect((pupil?.['provisionLines'] as unknown as { what: string }[]).map(({ what }) => what)).toEqual(['Phonics']);
  });

  test('is null for everyone else, as for a child who does not exist', async () => {
    for (const actor of [bench.otherSenco, bench.governor, bench.manager])
      expect(await openPage(actor, hers.pupilId)).toBeNull();
    expect(await openPage(bench.senco, newId())).toBeNull();
    expect(await openPage(bench.senco, 'not-an-id')).toBeNull();
  });

  test('of a sealed note shows its place to the head, and its text to its readers alone', async () => {
    const head = await bench.world.person('head_teacher', { school: bench.ashcombe });
    const sealed = async (actor: Bench['senco']) =>
      (
        (await openPage(actor, hers.pupilId))?.['observations'] as unknown as {
          nodes: { isSealed: boolean; text: string | null }[];
        }
      ).nodes.filter(({ isSealed }) => isSealed);
    expect(await sealed(head)).toMatchObject([{ text: null }]);
    expect(await sealed(bench.senco)).toMatchObject([{ text: 'For one reader.' }]);
  });

  test('tells the story newest first, with the names of who wrote it', async () => {
    const pupil = await openPage(bench.senco, hers.pupilId);
    const story = pupil?.['provisionStory'] as unknown as { on: string; title: string; byName: string | null }[];
    expect(story.map(({ on }) => on)).toEqual(
      story
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
    expect(story).toContainEqual({
      on: '2026-09-14',
      kind: 'ehc-request',
      title: 'Northdale Council received a request for an EHC assessment',
      byName: null,
    });
    expect(story.find(({ title }) => title === 'Concern raised')?.byName).toBe('Jo Penrose');
  });
});

describe('lists', () => {
  const register = `query R($ids: [_Any!]!, $filter: RegisterFilter, $first: Int, $after: String) { _entities(representations: $ids) { ... on School { pupils(filter: $filter, first: $first, after: $after) {
    nodes { displayName familyName yearGroup status statusSince needCodes nextDueOn nextDueRule lastNoteOn birthDate school { id } pupil { id } } pageInfo { endCursor hasNextPage } } } } }`;
  const listed = async (
    actor: Bench['senco'],
    variables: Record<string, unknown> = {},
    schoolId = bench.ashcombe.id,
  ) => {
    const answer = await bench.graph(actor, register, { ids: [{ __typename: 'School', id: schoolId }], ...variables });
    expect(answer.errors).toBeUndefined();
    return (
      (
        answer.data?.['_entities'] as {
          pupils: {
            nodes: { familyName: string; pupil: { id: string } }[];
            pageInfo: { endCursor: string | null; hasNextPage: boolean };
          };
        }[]
      )[0] ?? { pupils: { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } } }
    ).pupils;
  };

  test('a register shows each child with status, needs, what is due next and the last note', async () => {
    const { nodes } = await listed(bench.senco, { filter: { status: ['E'], needs: ['SLCN'] } });
    expect(nodes).toMatchObject([
      {
        pupil: { id: hers.pupilId },
        status: 'E',
        needCodes: ['SLCN'],
        nextDueRule: 'EHC_DECIDE_ASSESS',
        nextDueOn: '2026-10-26',
        lastNoteOn: '2026-11-23',
      },
    ]);
  });

  test('a register filters by year, class and name, and by nothing lets through another school', async () => {
    const another = await bench.child(bench.senco, bench.ashcombe, {
      familyName: 'Ødegård-Núñez',
      birthDate: '2021-10-01',
    });
    const ids = async (filter: Record<string, unknown>, actor = bench.senco) =>
      (await listed(actor, { filter })).nodes.map(({ pupil }) => pupil.id);
    expect(await ids({ text: 'nunez' })).toEqual([another]);
    expect(await ids({ text: '%' })).toEqual([]);
    expect(await ids({ ncYears: [0], text: 'els' })).toEqual([another]);
    expect(await ids({ classIds: [bench.classId] })).toEqual([hers.pupilId]);
    expect(await ids({}, bench.otherSenco)).toEqual([]);
    expect(await ids({ schoolIds: [bench.corrie.id] }, bench.teacher)).toEqual([hers.pupilId]);
  });

  test('pages follow each other without a gap, by family name', async () => {
    for (const familyName of ['Zimmer', 'abel', 'Mead', 'Örn'])
      await bench.child(bench.senco, bench.ashcombe, { familyName });
    const all = (await listed(bench.senco, { first: 200 })).nodes.map(({ familyName }) => familyName);
    const walked: string[] = [];
    let after: string | null = null;
    for (let guard = 0; guard < 50; guard += 1) {
      const { nodes, pageInfo } = await listed(bench.senco, { first: 2, after });
      walked.push(...nodes.map(({ familyName }) => familyName));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(all);
    expect(all.indexOf('abel')).toBeLessThan(all.indexOf('Mead'));
    expect(all.indexOf('Örn')).toBeLessThan(all.indexOf('Zimmer'));
  });

  test('a search finds a child over all schools of the person and leaves one audit row', async () => {
    const shared = await bench.world.alsoHolds(
      await bench.world.person('shared_senco', { school: bench.ashcombe }),
      'shared_senco',
      { school: bench.brindle },
    );
    const there = await bench.child(shared, bench.brindle, { givenName: 'Marigold' });
    await bench.child(bench.otherSenco, bench.corrie, { givenName: 'Marigold' });
    const answer = await bench.graph(
      shared,
      'query S($text: String!) { viewer { id searchPupils(text: $text) { pupil { id } school { id } } } }',
      { text: 'marig warb' },
    );
    expect(answer.data).toEqual({
      viewer: { id: shared.personId, searchPupils: [{ pupil: { id: there }, school: { id: bench.brindle.id } }] },
    });
    expect(
      await database.seed`select 1 from audit.event where action = 'pupil.search' and person_id = ${shared.personId}`,
    ).toHaveLength(1);
    const short = await bench.graph(shared, 'query S($text: String!) { viewer { searchPupils(text: $text) { id } } }', {
      text: 'm',
    });
    expect(short.errors?.[0]?.extensions.code).toBe('bad-input');
  });

  test('the worklist shows an inclusion manager school, rule, date and owner, and no child', async () => {
    const query =
      '{ viewer { childDuties(first: 200) { nodes { rule dueOn owner ownerName school { id } pupil { id } causeId } counts { overdue } } } }';
    const answer = await bench.graph(bench.manager, query);
    const { nodes } = (
      answer.data?.['viewer'] as {
        childDuties: { nodes: { pupil: unknown; causeId: unknown; school: { id: string } }[] };
      }
    ).childDuties;
    expect(nodes.length).toBeGreaterThan(5);
    expect(nodes.every(({ pupil, causeId }) => pupil === null && causeId === null)).toBe(true);
    expect(nodes.some(({ school }) => school.id === bench.corrie.id)).toBe(false);
  });

  test('names for a worklist leave out children out of reach', async () => {
    const outside = await bench.child(bench.otherSenco, bench.corrie);
    const answer = await bench.graph(
      bench.senco,
      'query N($ids: [ID!]!) { pupilNames(ids: $ids) { id displayName } }',
      { ids: [hers.pupilId, outside, 'nonsense'] },
    );
    expect((answer.data?.['pupilNames'] as { id: string }[]).map(({ id }) => id)).toEqual([hers.pupilId]);
  });

  test('cost the same number of statements for two rows as for fifty', async () => {
    const classId = newId();
    const size = async (): Promise<number> => {
      statements.length = 0;
      await listed(bench.senco, { filter: { classIds: [classId] }, first: 200 });
      return statements.length;
    };
    for (let index = 0; index < 2; index += 1) await bench.child(bench.senco, bench.ashcombe, { classId });
    const few = await size();
    for (let index = 0; index < 48; index += 1) await bench.child(bench.senco, bench.ashcombe, { classId });
    expect(await size()).toBe(few);
  });

  test('of children with all their records cost the same number of statements for two as for ten', async () => {
    const many =
      'query E($ids: [_Any!]!) { _entities(representations: $ids) { ... on Pupil { displayName status { code } needs { code } plans { cycles { outcomes { text } } } provisionLines { deliveredMinutes sessions { minutes } } ehcRequests { clock { rule } } observations { nodes { text byName } } } } }';
    const cases = [hers];
    for (let index = 0; index < 9; index += 1) cases.push(await makeCase(bench, database, bench.senco, bench.ashcombe));
    const size = async (wanted: readonly Case[]): Promise<number> => {
      statements.length = 0;
      const answer = await bench.graph(bench.senco, many, {
        ids: wanted.map(({ pupilId }) => ({ __typename: 'Pupil', id: pupilId })),
      });
      expect(answer.errors).toBeUndefined();
      return statements.length;
    };
    expect(await size(cases)).toBe(await size(cases.slice(0, 2)));
  });
});
