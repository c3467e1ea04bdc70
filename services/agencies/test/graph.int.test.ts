import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { justConfirmed, useTestDatabase } from '@hedgerow/testing';
import { buildSubgraph, createLogger, type Actor, type Subgraph } from '@hedgerow/service-kit';
import { recordAdvice } from '../src/advice/operations/record-advice.ts';
import { acceptReferral } from '../src/referral/operations/accept-referral.ts';
import { chaseReferral } from '../src/referral/operations/chase-referral.ts';
import { agenciesSubgraph } from '../src/server.ts';
import { accepted, active, createCast, draft, key, sent, today, type Cast } from './cast.ts';
import { newId } from '@hedgerow/db';

const db = useTestDatabase();
let cast: Cast;
let subgraph: Subgraph;
const statements: string[] = [];
beforeAll(async () => {
  cast = await createCast(db);
  subgraph = await buildSubgraph(agenciesSubgraph, {
    service: 'agencies',
    db: db.open('agencies_app', (statement) => statements.push(statement)),
    clock: cast.clock,
    log: createLogger('agencies', 'silent'),
  });
});
afterAll(() => subgraph.stop());

/** What the questions below read of an answer; each asks for its own part. */
interface Data {
  readonly viewer: {
    readonly referralCounts: readonly { readonly stage: string; readonly count: number; readonly late: number }[];
    readonly referrals: {
      readonly nodes: readonly {
        readonly id: string;
        readonly stage: string;
        readonly nextActions: readonly string[];
        readonly history: readonly { readonly side: string }[];
      }[];
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    };
    readonly referralDuties: { readonly nodes: readonly { readonly pupil: unknown; readonly causeId: unknown }[] };
    readonly agencies: unknown;
  };
  readonly referral: { readonly id: string; readonly advice: unknown; readonly consents: unknown };
  readonly agencies: { readonly nodes: readonly { readonly name: string }[] };
  readonly _entities: unknown;
}

interface Answer {
  readonly data: Data;
  readonly errors?: readonly { readonly extensions: unknown }[];
}

/** Asks the subgraph as one actor, as the gateway does. */
async function ask(actor: Actor, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await subgraph.answer({
    actor: justConfirmed(actor, cast.clock),
    headers: new Map([['content-type', 'application/json']]),
    body: { query, variables },
  });
  return JSON.parse(answer.body) as Answer;
}

const entities = (fields: string) => `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;

describe('referrals by stage', () => {
  test('each with its wait, its promise and who asked after it; longest in its stage first', async () => {
    const first = await sent(cast);
    cast.clock.moveTo('2026-12-10');
    await chaseReferral(cast.as(cast.senco), { idempotencyKey: key(), referralId: first.id, note: 'Rang the team' });
    const { data, errors } = await ask(
      cast.senco,
      `{ viewer { referralCounts { stage count late } referrals(stage: SENT) { pageInfo { hasNextPage } nodes {
      id stage daysInStage school { id } pupil { id } service { name agency { name } } shared { givenName schoolName } basis { kind text stands } nextActions
      wait { for since days dueOn standard isLate daysLate } chasers { on note byName } consents { givenByName stands recordedAt } history { action at } } } } }`,
    );
    cast.clock.moveTo(today);
    expect(errors).toBeUndefined();
    expect(data.viewer.referralCounts.find((one) => one.stage === 'SENT')).toEqual({
      stage: 'SENT',
      count: 1,
      late: 1,
    });
    expect(data.viewer.referrals.nodes).toMatchObject([
      {
        id: first.id,
        stage: 'SENT',
        daysInStage: 17,
        pupil: { id: cast.pupilId },
        service: { name: 'Speech and language therapy', agency: { name: "Northdale Children's Therapies" } },
        shared: { givenName: 'Wren', schoolName: 'Ashcombe Primary School' },
        basis: { kind: 'CONSENT', text: 'Bola Ogunleye agreed on 2026-11-16.', stands: true },
        wait: {
          for: 'ACKNOWLEDGEMENT',
          since: today,
          days: 17,
          dueOn: '2026-12-07',
          standard: '10 working days from sending',
          isLate: true,
          daysLate: 3,
        },
        chasers: [{ on: '2026-12-10', note: 'Rang the team', byName: 'Maeve Tordoff' }],
        consents: [{ givenByName: 'Bola Ogunleye', stands: true, recordedAt: '2026-11-23T12:00:00Z' }],
      },
    ]);
    expect(data.viewer.referrals.nodes[0]?.nextActions).toContain('CHASE');
  });

  test('would tell the agency which of the family’s contacts agreed, and not only the name', async () => {
    const shared = await sent(cast);
    const contact = newId();
    await db.seed`update agencies.consent set given_by_contact_id = ${contact} where referral_id = ${shared.id}`;
    const consentsFor = async (actor: Actor) => {
      const question = 'query ($id: ID!) { referral(id: $id) { consents { givenByName givenByContactId } } }';
      const { data, errors } = await ask(actor, question, { id: shared.id });
      expect(errors).toBeUndefined();
      return data.referral.consents;
    };
    expect(await consentsFor(cast.senco)).toEqual([{ givenByName: 'Bola Ogunleye', givenByContactId: contact }]);
    expect(await consentsFor(cast.therapist)).toEqual([{ givenByName: 'Bola Ogunleye', givenByContactId: null }]);
  });

  test('page by page, none twice and none missing', async () => {
    for (let index = 0; index < 5; index += 1)
      await draft(cast, { pupilId: await cast.world.child(cast.world.schools[0]) });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        cast.senco,
        'query ($after: String) { viewer { referrals(stage: DRAFT, first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } }',
        { after },
      );
      const page = data.viewer.referrals;
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  test('one statement for each kind of fact, however many referrals', async () => {
    const query =
      '{ viewer { referrals { nodes { id service { name agency { name } } wait { dueOn } chasers { id } consents { id } contacts { id } advice { id recommendations { text outcome { decision } } } history { action } } } } }';
    const count = async (): Promise<number> => {
      statements.length = 0;
      await ask(cast.senco, query);
      return statements.length;
    };
    const few = await count();
    for (let index = 0; index < 6; index += 1) await active(cast);
    expect(await count()).toBe(few);
  });

  test('another school, another agency and a teacher see none; the agency sees what was sent to it', async () => {
    const query =
      '{ viewer { agencies { name } referrals { nodes { stage shared { givenName } nextActions history { side } } } } }';
    for (const actor of [cast.otherSenco, cast.otherTherapist, cast.teacher])
      expect((await ask(actor, query)).data.viewer.referrals.nodes).toEqual([]);
    const { data } = await ask(cast.therapist, query);
    expect(data.viewer.agencies).toEqual([{ name: "Northdale Children's Therapies" }]);
    expect(data.viewer.referrals.nodes.length).toBeGreaterThan(0);
    expect(data.viewer.referrals.nodes.flatMap((node) => node.history).every(({ side }) => side === 'AGENCY')).toBe(
      true,
    );
    expect(data.viewer.referrals.nodes.map(({ stage }) => stage)).not.toContain('DRAFT');
    expect(data.viewer.referrals.nodes.find(({ stage }) => stage === 'SENT')?.nextActions).toEqual([
      'ACKNOWLEDGE',
      'ACCEPT',
      'REJECT',
    ]);
  });
});

describe('one referral', () => {
  test('opening it leaves one row in the audit trail, whatever is asked of it', async () => {
    const row = await accepted(cast);
    const { data } = await ask(
      cast.senco,
      'query ($id: ID!) { referral(id: $id) { id history { id } consents { id } advice { id } } }',
      { id: row.id },
    );
    expect(data.referral.id).toBe(row.id);
    expect(await db.seed`select person_id from audit.event where subject_id = ${row.id} and kind = 'read'`).toEqual([
      { person_id: cast.senco.personId },
    ]);
  });

  test('out of reach, unknown and nonsense look the same, and leave no row', async () => {
    const row = await sent(cast);
    for (const [actor, id] of [
      [cast.otherSenco, row.id],
      [cast.senco, newId()],
      [cast.senco, 'x'],
    ] as const) {
      expect(await ask(actor, 'query ($id: ID!) { referral(id: $id) { id } }', { id })).toEqual({
        data: { referral: null },
      });
    }
    expect(await db.seed`select id from audit.event where subject_id = ${row.id} and kind = 'read'`).toEqual([]);
  });

  test('a refusal reaches the caller as a code with a sentence', async () => {
    const row = await draft(cast);
    const { errors } = await ask(
      cast.senco,
      'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { id } }',
      {
        input: {
          idempotencyKey: key(),
          expectedVersion: row.version,
          referralId: row.id,
          shared: { givenName: 'Wren', familyName: 'Ogunleye', birthDate: '2019-03-04' },
        },
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'rule-refused', details: { rule: 'referral/no-ground' } } }]);
  });
});

describe('what federation asks for', () => {
  test("a child's referrals and the agencies' part of its story, newest first", async () => {
    const pupilId = await cast.world.child(cast.world.schools[0]);
    let row = await draft(cast, { pupilId });
    row = (await cast.as(cast.senco).loaders.referral.load(row.id)) ?? row;
    const { data, errors } = await ask(
      cast.senco,
      entities(
        '... on Pupil { id referrals { id stage warnings { code } } agencyStory { id on kind title text byName subjectId } }',
      ),
      { of: [{ __typename: 'Pupil', id: pupilId }] },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toMatchObject([
      {
        id: pupilId,
        referrals: [{ id: row.id, stage: 'DRAFT' }],
        agencyStory: [
          {
            on: today,
            kind: 'referral',
            title: 'Referral opened: Speech and language therapy',
            byName: 'Maeve Tordoff',
            subjectId: row.id,
          },
        ],
      },
    ]);
  });

  test('another school gets an empty story of the same child', async () => {
    const { data } = await ask(cast.otherSenco, entities('... on Pupil { referrals { id } agencyStory { id } }'), {
      of: [{ __typename: 'Pupil', id: cast.pupilId }],
    });
    expect(data._entities).toEqual([{ referrals: [], agencyStory: [] }]);
  });

  test('the load of a school, with few open referrals hidden from outside and lateness never', async () => {
    const [, brindle] = cast.world.schools;
    const pupilId = await cast.world.child(brindle);
    const own = await draft(cast, { schoolId: brindle.id, pupilId });
    await db.seed`update agencies.referral set stage = 'SENT', basis = 'CONSENT', sent_on = '2026-10-05', shared_given_name = 'W', shared_family_name = 'O', shared_birth_date = '2019-03-04', shared_school_name = 'B', shared_referrer_name = 'M' where id = ${own.id}`;
    const accept = await acceptReferral(cast.as(cast.senco), {
      idempotencyKey: key(),
      expectedVersion: own.version,
      referralId: own.id,
      on: '2026-10-15',
    });
    expect(accept.stage).toBe('ACCEPTED');
    const query = entities(
      '... on School { agencyLoad { service { name } open isHidden late medianDaysToAcknowledge medianDaysToFirstContact } referralCounts { stage count late } }',
    );
    const of = [{ __typename: 'School', id: brindle.id }];
    cast.clock.moveTo('2027-03-01');
    expect((await ask(cast.senco, query, { of })).data._entities).toEqual([
      {
        agencyLoad: [
          {
            service: { name: 'Speech and language therapy' },
            open: 1,
            isHidden: false,
            late: 1,
            medianDaysToAcknowledge: 10,
            medianDaysToFirstContact: null,
          },
        ],
        referralCounts: [{ stage: 'ACCEPTED', count: 1, late: 1 }],
      },
    ]);
    expect((await ask(cast.manager, query, { of })).data._entities).toMatchObject([
      { agencyLoad: [{ open: null, isHidden: true, late: 1 }], referralCounts: [] },
    ]);
    expect((await ask(cast.otherSenco, query, { of })).data._entities).toEqual([
      { agencyLoad: [], referralCounts: [] },
    ]);
    cast.clock.moveTo(today);
  });

  test("the worklist's part: what agencies owe, with the child for those who may know it", async () => {
    const query =
      '{ viewer { referralDuties(first: 3) { nodes { rule owner ownerName dueOn group basis strength pupil { id } agency { id name } causeId } counts { overdue waiting } } } }';
    const mine = (await ask(cast.senco, query)).data.viewer.referralDuties;
    expect(mine.nodes[0]).toMatchObject({
      owner: 'AGENCY',
      group: 'WAITING',
      strength: 'LOCAL',
      ownerName: 'Speech and language therapy',
      agency: { id: cast.agencyId, name: expect.stringMatching(/\w/) as string },
    });
    const theirs = (await ask(cast.manager, query)).data.viewer.referralDuties;
    expect(theirs.nodes).toHaveLength(3);
    expect(theirs.nodes.every((node) => node.pupil === null && node.causeId === null)).toBe(true);
  });

  test('advice comes with its recommendations in their order', async () => {
    const row = await active(cast);
    await recordAdvice(cast.as(cast.therapist), {
      idempotencyKey: key(),
      expectedVersion: row.version,
      referralId: row.id,
      receivedOn: today,
      authorName: 'Idris Vaughan',
      text: 'Advice',
      recommendations: ['One', 'Two', 'Three'],
    });
    const { data } = await ask(
      cast.senco,
      'query ($id: ID!) { referral(id: $id) { advice { authorName side recommendations { position text outcome { decision } } } } }',
      { id: row.id },
    );
    expect(data.referral.advice).toEqual([
      {
        authorName: 'Idris Vaughan',
        side: 'AGENCY',
        recommendations: [1, 2, 3].map((position) => ({
          position,
          text: ['One', 'Two', 'Three'][position - 1],
          outcome: null,
        })),
      },
    ]);
  });
});

describe('the directory', () => {
  test('is found by words, kind and age', async () => {
    const found = async (filter: Record<string, unknown>): Promise<string[]> =>
      (
        await ask(
          cast.senco,
          'query ($filter: AgencyFilter) { agencies(filter: $filter) { nodes { name services { name } } } }',
          { filter },
        )
      ).data.agencies.nodes.map(({ name }) => name);
    expect(await found({ text: 'psycho north' })).toEqual(['Northdale Council']);
    expect(await found({ serviceKind: 'SPEECH_AND_LANGUAGE_THERAPY' })).toEqual(["Northdale Children's Therapies"]);
    expect(await found({ kind: 'VOLUNTARY' })).toEqual([]);
    expect(await found({ age: 7 })).toEqual(["Northdale Children's Therapies", 'Northdale Council']);
  });
});
