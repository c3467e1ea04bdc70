import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { recordCompetence } from '../src/competence/operations/record-competence.ts';
import { recordDbs } from '../src/dbs/operations/record-dbs.ts';
import { bookPlace } from '../src/event/operations/book-place.ts';
import { openEvent } from '../src/event/operations/open-event.ts';
import { recordAttendance } from '../src/event/operations/record-attendance.ts';
import { followDesignations } from '../src/outbox/follow-designations.ts';
import { recordQualification } from '../src/qualification/operations/record-qualification.ts';
import { createCast, key, type Cast } from './cast.ts';
import { createGraph, type TrainingGraph } from './graph.ts';

const database = useTestDatabase();
let cast: Cast;
let graph: TrainingGraph;
let statements = 0;
const catalogue = new Map<string, string>();

beforeAll(async () => {
  cast = await createCast(database);
  graph = await createGraph(
    database.open('training_app', () => {
      statements += 1;
    }),
    cast.clock,
  );
  for (const each of (await cast.as(cast.senco).loaders.catalogueOfSchool(cast.ashcombe.id)) ?? [])
    catalogue.set(each.code, each.id);
});
afterAll(() => graph.stop());

const idOf = (code: string): string => catalogue.get(code) ?? '';
const train = (staffId: string, code: string, schoolId = cast.ashcombe.id, gainedOn = '2026-01-15') =>
  recordCompetence(cast.as(cast.senco), {
    idempotencyKey: key(),
    schoolId,
    staffId,
    competenceId: idOf(code),
    level: 'PRACTISING',
    gainedOn,
  });
const newStaff = async () =>
  (
    await cast.world.works(
      await cast.world.person('teaching_assistant', { school: cast.ashcombe }),
      ...cast.world.schools,
    )
  ).personId;
const counted = async (run: () => Promise<unknown>): Promise<number> => {
  const before = statements;
  await run();
  return statements - before;
};

describe("the viewer's duties", () => {
  const query =
    '{ viewer { id staffDuties { nodes { rule dueOn owner school { id } causeId staffMember { id } } counts { later } } } }';

  it('come from every school of a shared SENCo and from no other', async () => {
    await recordDbs(cast.as(cast.senco), {
      idempotencyKey: key(),
      schoolId: cast.ashcombe.id,
      staffId: cast.staff.personId,
      issuedOn: '2024-03-01',
      workforce: 'CHILD',
      isOnUpdateService: true,
    });
    await train(cast.staff.personId, 'EPILEPSY', cast.brindle.id);
    await recordDbs(cast.as(cast.headOfCorrie), {
      idempotencyKey: key(),
      schoolId: cast.corrie.id,
      staffId: cast.staff.personId,
      issuedOn: '2024-03-01',
      workforce: 'CHILD',
      isOnUpdateService: true,
    });
    const { data } = await graph.ask(cast.senco, query);
    expect(data).toMatchObject({
      viewer: {
        id: cast.senco.personId,
        staffDuties: {
          nodes: [
            {
              rule: 'COMPETENCE_EXPIRY',
              dueOn: '2027-01-15',
              owner: 'SCHOOL',
              school: { id: cast.brindle.id },
              staffMember: { id: cast.staff.personId },
            },
            { rule: 'DBS_RECHECK', dueOn: '2027-03-01', school: { id: cast.ashcombe.id } },
          ],
          counts: { later: 2 },
        },
      },
    });
  });

  it('show the trust that something is due in its schools, and not about whom', async () => {
    const { data } = await graph.ask(cast.manager, query);
    const { nodes } = (data as { viewer: { staffDuties: { nodes: { staffMember: unknown; causeId: unknown }[] } } })
      .viewer.staffDuties;
    expect(nodes).toHaveLength(2);
    expect(nodes.every((duty) => duty.staffMember === null && duty.causeId === null)).toBe(true);
  });

  it('are none for a class teacher', async () => {
    const { data } = await graph.ask(cast.teacher, query);
    expect(data).toMatchObject({ viewer: { staffDuties: { nodes: [] } } });
  });
});

describe('training gaps, answered with the need profile of another service', () => {
  const selection =
    '... on School { id trainingGaps { need pupils trained expiring isGap sentence competences { code } } }';
  const school = (id: string, needProfile: unknown) => ({ __typename: 'School', id, needProfile });

  it('say for each need of the pupils who is trained, and where nobody is', async () => {
    await train(await newStaff(), 'MAKATON');
    const [answer] = await graph.entities(
      cast.senco,
      [
        school(cast.ashcombe.id, [
          { code: 'SLCN', pupils: 7 },
          { code: 'HI', pupils: 1 },
        ]),
      ],
      selection,
    );
    expect(answer).toMatchObject({
      trainingGaps: [
        {
          need: 'HI',
          isGap: true,
          trained: 0,
          sentence:
            '1 pupil with hearing impairment: no member of staff is trained. Hearing impairment awareness and radio aids would answer this need.',
        },
        { need: 'SLCN', isGap: false, trained: 1 },
      ],
    });
  });

  it('are shown to the trust over its schools, with a small number hidden', async () => {
    const [answer] = await graph.entities(
      cast.manager,
      [school(cast.brindle.id, [{ code: 'VI', pupils: null }])],
      selection,
    );
    expect(answer).toMatchObject({ trainingGaps: [{ need: 'VI', pupils: null, isGap: true }] });
  });

  it('are unknown, and not gaps, where the need profile did not come', async () => {
    const [answer] = await graph.entities(cast.senco, [school(cast.ashcombe.id, null)], selection);
    expect(answer).toMatchObject({ trainingGaps: null });
  });

  it('are unknown to people who may not see competences, whatever profile is handed in', async () => {
    for (const [actor, place] of [
      [cast.teacher, cast.ashcombe],
      [cast.governor, cast.ashcombe],
      [cast.senco, cast.corrie],
    ] as const) {
      const [answer] = await graph.entities(actor, [school(place.id, [{ code: 'SLCN', pupils: 7 }])], selection);
      expect(answer).toMatchObject({ trainingGaps: null });
    }
  });
});

describe('the story of a child', () => {
  it('holds the training about her needs that staff of her school attended', async () => {
    const event = await openEvent(cast.as(cast.senco), {
      idempotencyKey: key(),
      schoolId: cast.ashcombe.id,
      title: 'Radio aids in class',
      onDate: cast.clock.today(),
      provider: 'Northdale Hearing Service',
      competenceIds: [idOf('HI_AWARENESS')],
    });
    const staffId = await newStaff();
    const { id } = await bookPlace(cast.as(cast.senco), {
      idempotencyKey: key(),
      eventId: event.id,
      schoolId: cast.ashcombe.id,
      staffId,
    });
    await recordAttendance(cast.as(cast.senco), {
      idempotencyKey: key(),
      eventId: event.id,
      schoolId: cast.ashcombe.id,
      attendance: [{ bookingId: id, expectedVersion: 1, status: 'ATTENDED' }],
    });
    const pupil = (code: string, schoolId: string) => ({
      __typename: 'Pupil',
      id: newId(),
      needs: [{ code }],
      enrolments: [{ school: { __typename: 'School', id: schoolId } }],
    });
    const answers = await graph.entities(
      cast.senco,
      [pupil('HI', cast.ashcombe.id), pupil('SEMH', cast.ashcombe.id), pupil('HI', cast.brindle.id)],
      '... on Pupil { trainingStory { id on kind title text byName } }',
    );
    expect(answers).toMatchObject([
      {
        trainingStory: [
          {
            id: event.id,
            on: '2026-11-23',
            title: 'Radio aids in class',
            text: '1 member of staff attended.',
            byName: 'Northdale Hearing Service',
          },
        ],
      },
      { trainingStory: [] },
      { trainingStory: [] },
    ]);
  });
});

describe('what is kept about a member of staff', () => {
  const selection = `... on StaffMember { id
    qualifications { kind completedOn school { id } } dbsChecks { issuedOn school { id } } dbsCheck(schoolId: "$SCHOOL") { isOnUpdateService }
    competences { competence { code } standing } sencoQualification { status } }`;

  it('is told to each school from its own records', async () => {
    const staffId = await newStaff();
    for (const [actor, school] of [
      [cast.senco, cast.ashcombe],
      [cast.headOfCorrie, cast.corrie],
    ] as const) {
      await recordQualification(cast.as(actor), {
        idempotencyKey: key(),
        schoolId: school.id,
        staffId,
        kind: 'QTS',
        completedOn: '2015-07-01',
      });
      await recordDbs(cast.as(actor), {
        idempotencyKey: key(),
        schoolId: school.id,
        staffId,
        issuedOn: '2026-03-01',
        workforce: 'CHILD',
        isOnUpdateService: true,
      });
    }
    await train(staffId, 'PECS');
    const member = { __typename: 'StaffMember', id: staffId };
    const [here] = await graph.entities(cast.senco, [member], selection.replace('$SCHOOL', cast.ashcombe.id));
    expect(here).toEqual({
      id: staffId,
      qualifications: [{ kind: 'QTS', completedOn: '2015-07-01', school: { id: cast.ashcombe.id } }],
      dbsChecks: [{ issuedOn: '2026-03-01', school: { id: cast.ashcombe.id } }],
      dbsCheck: { isOnUpdateService: true },
      competences: [{ competence: { code: 'PECS' }, standing: 'CURRENT' }],
      sencoQualification: null,
    });
    const [elsewhere] = await graph.entities(cast.teacher, [member], selection.replace('$SCHOOL', cast.ashcombe.id));
    expect(elsewhere).toEqual({
      id: staffId,
      qualifications: [],
      dbsChecks: [],
      dbsCheck: null,
      competences: [],
      sencoQualification: null,
    });
  });
});

describe('a school', () => {
  it('has a staff × competence table with a column for each competence that somebody holds', async () => {
    const [one, two] = [await newStaff(), await newStaff()];
    await train(one, 'PAEDIATRIC_FIRST_AID', cast.brindle.id, '2023-12-01');
    await train(two, 'TEAM_TEACH', cast.brindle.id, '2024-01-02');
    const [answer] = await graph.entities(
      cast.senco,
      [{ __typename: 'School', id: cast.brindle.id }],
      '... on School { staffCompetences { competences { code } rows { staff { id } cells { competence { code } standing expiresOn } } } }',
    );
    const { competences, rows } = (
      answer as { staffCompetences: { competences: { code: string }[]; rows: { staff: { id: string } }[] } }
    ).staffCompetences;
    expect(competences.map((each) => each.code)).toEqual(['EPILEPSY', 'PAEDIATRIC_FIRST_AID', 'TEAM_TEACH']);
    expect(rows.find((row) => row.staff.id === one)).toMatchObject({
      cells: [{ competence: { code: 'PAEDIATRIC_FIRST_AID' }, standing: 'EXPIRING', expiresOn: '2026-12-01' }],
    });
  });

  it('says where its SENCo stands, before the job and after it, and to the trust too', async () => {
    const id = newId();
    await database.seed`insert into reference.designation (id, school_id, person_id, starts_on) values (${id}, ${cast.ashcombe.id}, ${cast.senco.personId}, '2024-01-08')`;
    await database.seed`insert into reference.outbox (id, topic, school_id, payload) values (${newId()}, 'designation.started', ${cast.ashcombe.id}, ${JSON.stringify({ designationId: id })}::jsonb)`;
    const asked = { __typename: 'School', id: cast.ashcombe.id };
    const selection =
      '... on School { sencoQualification { staff { id } status signal deadline firstBecameSencoOn sentence basis } }';
    const expected = {
      sencoQualification: {
        staff: { id: cast.senco.personId },
        status: 'DUE',
        signal: 'RED',
        deadline: '2027-01-08',
        firstBecameSencoOn: '2024-01-08',
        basis: 'SEND Regs 2014 reg 49(4)',
      },
    };
    expect((await graph.entities(cast.headOfAshcombe, [asked], selection))[0]).toMatchObject(expected);
    await followDesignations.drain(cast.as(cast.world.system));
    expect((await graph.entities(cast.manager, [asked], selection))[0]).toMatchObject(expected);
    expect((await graph.entities(cast.teacher, [asked], selection))[0]).toEqual({ sencoQualification: null });
  });

  it('tells a governor where the SENCo stands, since the governing body answers for it, and no award of anybody', async () => {
    const asked = { __typename: 'School', id: cast.ashcombe.id };
    const person = { __typename: 'StaffMember', id: cast.senco.personId };
    const [answer] = await graph.entities(
      cast.governor,
      [asked],
      '... on School { sencoQualification { status sentence } }',
    );
    expect(answer).toMatchObject({ sencoQualification: { status: 'DUE' } });
    const [seen] = await graph.entities(
      cast.governor,
      [person],
      '... on StaffMember { qualifications { id } sencoQualification { status } }',
    );
    expect(seen).toEqual({ qualifications: [], sencoQualification: null });
    const other = { __typename: 'School', id: cast.corrie.id };
    expect(
      (await graph.entities(cast.governor, [other], '... on School { sencoQualification { status } }'))[0],
    ).toEqual({ sencoQualification: null });
  });

  it('has a programme in pages', async () => {
    for (const onDate of ['2027-02-03', '2027-02-01', '2027-02-02'])
      await openEvent(cast.as(cast.headOfCorrie), {
        idempotencyKey: key(),
        schoolId: cast.corrie.id,
        title: onDate,
        onDate,
        competenceIds: [],
      });
    const page = async (after: string | null) => {
      const [answer] = await graph.entities(
        cast.headOfCorrie,
        [{ __typename: 'School', id: cast.corrie.id }],
        `... on School { trainingEvents(from: "2027-01-01", first: 2, after: ${JSON.stringify(after)}) { nodes { title placesTaken } pageInfo { endCursor hasNextPage } } }`,
      );
      return (
        answer as {
          trainingEvents: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        }
      ).trainingEvents;
    };
    const first = await page(null);
    expect([first.nodes.map((node) => node.title), first.pageInfo.hasNextPage]).toEqual([
      ['2027-02-01', '2027-02-02'],
      true,
    ]);
    const second = await page(first.pageInfo.endCursor);
    expect([second.nodes.map((node) => node.title), second.pageInfo.hasNextPage]).toEqual([['2027-02-03'], false]);
  });
});

describe('what the service answers to a wrong question', () => {
  it.each([['a cursor of another list', '{ viewer { staffDuties(after: "bm8") { nodes { id } } } }', 'bad-input']])(
    '%s',
    async (_name, query, code) => {
      const { errors } = await graph.ask(cast.senco, query);
      expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    },
  );

  it("gives nothing for an event that is not there or not the viewer's", async () => {
    const event = await openEvent(cast.as(cast.headOfCorrie), {
      idempotencyKey: key(),
      schoolId: cast.corrie.id,
      title: 'Ours',
      onDate: '2027-03-01',
      competenceIds: [],
    });
    for (const id of [event.id, newId(), '1; drop table'])
      expect(await graph.ask(cast.senco, `{ trainingEvent(id: "${id}") { title } }`)).toEqual({
        data: { trainingEvent: null },
      });
  });
});

describe('statements sent to Postgres', () => {
  const everything = `... on StaffMember { qualifications { id } dbsCheck { id } competences { competence { name } event { title } } sencoQualification { status } }`;
  const members = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'StaffMember', id }));

  it('are as many for twelve members of staff as for one', async () => {
    const staff = await Promise.all(Array.from({ length: 12 }, newStaff));
    for (const id of staff) await train(id, 'EPILEPSY');
    await graph.entities(cast.senco, members(staff.slice(0, 1)), everything);
    const one = await counted(() => graph.entities(cast.senco, members(staff.slice(0, 1)), everything));
    const twelve = await counted(() => graph.entities(cast.senco, members(staff), everything));
    expect(twelve).toBe(one);
  });

  it('are as many for two schools as for one', async () => {
    const selection =
      '... on School { sencoQualification { status } trainingGaps { need } staffCompetences { rows { cells { competence { name } } } } dbsPolicy { recheckMonths } }';
    const places = [cast.ashcombe, cast.brindle].map(({ id }) => ({
      __typename: 'School',
      id,
      needProfile: [{ code: 'SLCN', pupils: 3 }],
    }));
    await graph.entities(cast.senco, places, selection);
    const one = await counted(() => graph.entities(cast.senco, places.slice(0, 1), selection));
    expect(await counted(() => graph.entities(cast.senco, places, selection))).toBe(one);
  });
});
