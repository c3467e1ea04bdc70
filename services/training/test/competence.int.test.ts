import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { defineCompetence } from '../src/competence/operations/define-competence.ts';
import { endCompetence } from '../src/competence/operations/end-competence.ts';
import { recordCompetence } from '../src/competence/operations/record-competence.ts';
import { auditOf, countOf, createCast, dutiesAbout, key, type Cast } from './cast.ts';

const database = useTestDatabase();
let cast: Cast;
let epilepsy: string;
let elsa: string;
beforeAll(async () => {
  cast = await createCast(database);
  const catalogue = (await cast.as(cast.senco).loaders.catalogueOfSchool(cast.ashcombe.id)) ?? [];
  const idOf = (code: string) => catalogue.find((each) => each.code === code)?.id ?? '';
  [epilepsy, elsa] = [idOf('EPILEPSY'), idOf('ELSA')];
});

const gained = (schoolId: string, staffId: string, competenceId: string, more: object = {}) => ({
  idempotencyKey: key(),
  schoolId,
  staffId,
  competenceId,
  level: 'PRACTISING' as const,
  gainedOn: '2026-01-15',
  ...more,
});
const newStaff = async () =>
  (
    await cast.world.works(
      await cast.world.person('teaching_assistant', { school: cast.ashcombe }),
      ...cast.world.schools,
    )
  ).personId;

describe('recording a competence', () => {
  it('raises the duty to renew it where it lapses, with who recorded it', async () => {
    const staffId = await newStaff();
    const recorded = await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, epilepsy));
    expect(recorded).toMatchObject({ expiresOn: '2027-01-15', endedOn: null });
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toMatchObject([
      { school_id: cast.ashcombe.id, due_on: '2027-01-15', met_on: null },
    ]);
    expect(await auditOf(database, 'competence.record')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: recorded.id,
    });
  });

  it('raises none where it does not lapse', async () => {
    const staffId = await newStaff();
    expect(await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, elsa))).toMatchObject({
      expiresOn: null,
    });
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toEqual([]);
  });

  it('goes by the day on the certificate where there is one', async () => {
    const staffId = await newStaff();
    await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, elsa, { expiresOn: '2026-12-01' }));
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toMatchObject([{ due_on: '2026-12-01' }]);
  });

  it('meets the duty of the award that it renews', async () => {
    const staffId = await newStaff();
    await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, epilepsy));
    await recordCompetence(
      cast.as(cast.senco),
      gained(cast.ashcombe.id, staffId, epilepsy, { gainedOn: '2026-11-20' }),
    );
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toMatchObject([
      { due_on: '2027-01-15', met_on: '2026-11-20' },
      { due_on: '2027-11-20', met_on: null },
    ]);
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(staffId, false)).toMatchObject([{ gainedOn: '2026-11-20' }]);
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(staffId, true)).toHaveLength(2);
  });

  it('is refused for training that has not happened, or that is older than what is recorded', async () => {
    const staffId = await newStaff();
    await expectRefusal(
      'bad-input',
      recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, elsa, { gainedOn: '2026-11-24' })),
    );
    await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, elsa));
    await expectRefusal(
      'bad-input',
      recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, elsa, { gainedOn: '2025-01-01' })),
    );
  });

  it('is refused to a class teacher, to the trust and to a governor', async () => {
    for (const actor of [cast.teacher, cast.manager, cast.governor])
      await expectRefusal(
        'forbidden',
        recordCompetence(cast.as(actor), gained(cast.ashcombe.id, cast.staff.personId, elsa)),
      );
  });

  it('finds no other school, and leaves nothing behind', async () => {
    const before = await countOf(database, 'staff_competence');
    await expectRefusal(
      'not-found',
      recordCompetence(cast.as(cast.senco), gained(cast.corrie.id, cast.staff.personId, elsa)),
    );
    expect(await countOf(database, 'staff_competence')).toBe(before);
  });

  it('changes nothing twice when a form is sent twice', async () => {
    const staffId = await newStaff();
    const input = gained(cast.ashcombe.id, staffId, epilepsy);
    expect(await recordCompetence(cast.as(cast.senco), input)).toEqual(
      await recordCompetence(cast.as(cast.senco), input),
    );
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toHaveLength(1);
  });
});

describe('ending a competence', () => {
  const end = (id: string, more: object = {}) => ({
    idempotencyKey: key(),
    id,
    expectedVersion: 1,
    endedOn: '2026-11-20',
    reason: 'No longer supports the pupil who needed it',
    ...more,
  });

  it('takes the duty to renew it back', async () => {
    const staffId = await newStaff();
    const award = await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, staffId, epilepsy));
    expect(await endCompetence(cast.as(cast.senco), end(award.id))).toMatchObject({
      endedOn: '2026-11-20',
      version: 2,
    });
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toMatchObject([{ withdrawn_on: '2026-11-20' }]);
    expect(await auditOf(database, 'competence.end')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: award.id,
    });
  });

  it('is not saved over a change that was not seen, nor twice', async () => {
    const award = await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, await newStaff(), elsa));
    await expectRefusal('stale-save', endCompetence(cast.as(cast.senco), end(award.id, { expectedVersion: 2 })));
    await endCompetence(cast.as(cast.senco), end(award.id));
    await expectRefusal('bad-input', endCompetence(cast.as(cast.senco), end(award.id, { expectedVersion: 2 })));
  });

  it('asks for a reason, and for a day between the training and today', async () => {
    const award = await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, await newStaff(), elsa));
    await expectRefusal('bad-input', endCompetence(cast.as(cast.senco), end(award.id, { reason: '' })));
    await expectRefusal('bad-input', endCompetence(cast.as(cast.senco), end(award.id, { endedOn: '2025-01-01' })));
    await expectRefusal('bad-input', endCompetence(cast.as(cast.senco), end(award.id, { endedOn: '2026-11-24' })));
  });

  it('is refused to a class teacher, and finds no award of another school', async () => {
    const here = await recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, await newStaff(), elsa));
    const there = await recordCompetence(cast.as(cast.headOfCorrie), gained(cast.corrie.id, await newStaff(), elsa));
    await expectRefusal('forbidden', endCompetence(cast.as(cast.teacher), end(here.id)));
    await expectRefusal('not-found', endCompetence(cast.as(cast.senco), end(there.id)));
    await expectRefusal('not-found', endCompetence(cast.as(cast.senco), end(newId())));
  });
});

describe('the list of competences', () => {
  const entry = (owner: { schoolId?: string; organisationId?: string }, more: object = {}) => ({
    idempotencyKey: key(),
    ...owner,
    code: `OWN_${key().slice(-12).toUpperCase()}`,
    name: 'Hoist for the hall',
    needTypes: ['PD'],
    validityMonths: 12,
    ...more,
  });
  const codesAt = async (actor: Parameters<Cast['as']>[0], schoolId: string) =>
    (await cast.as(actor).loaders.catalogueOfSchool(schoolId))?.map((each) => each.code) ?? null;

  it("holds a school's own entries for that school alone, though one SENCo serves two", async () => {
    const own = await defineCompetence(cast.as(cast.senco), entry({ schoolId: cast.ashcombe.id }));
    expect(await codesAt(cast.senco, cast.ashcombe.id)).toContain(own.code);
    expect(await codesAt(cast.senco, cast.brindle.id)).not.toContain(own.code);
    await expectRefusal(
      'not-found',
      recordCompetence(cast.as(cast.senco), gained(cast.brindle.id, await newStaff(), own.id)),
    );
  });

  it("holds a trust's entries for its schools, and for no other", async () => {
    const own = await defineCompetence(cast.as(cast.manager), entry({ organisationId: cast.world.trustId }));
    expect(await codesAt(cast.senco, cast.brindle.id)).toContain(own.code);
    expect(await codesAt(cast.headOfCorrie, cast.corrie.id)).not.toContain(own.code);
    expect(await auditOf(database, 'competence.define')).toContainEqual({
      person_id: cast.manager.personId,
      school_id: null,
      subject_id: own.id,
    });
  });

  it('is told to nobody who may not read competences', async () => {
    expect(await codesAt(cast.teacher, cast.ashcombe.id)).toBeNull();
    expect(await codesAt(cast.senco, cast.corrie.id)).toBeNull();
  });

  it('takes a code once', async () => {
    const input = entry({ schoolId: cast.ashcombe.id });
    await defineCompetence(cast.as(cast.senco), input);
    await expectRefusal('bad-input', defineCompetence(cast.as(cast.senco), { ...input, idempotencyKey: key() }));
  });

  it('is changed by whoever has seen the entry as it stands', async () => {
    const input = entry({ schoolId: cast.ashcombe.id });
    const own = await defineCompetence(cast.as(cast.senco), input);
    const retired = await defineCompetence(cast.as(cast.senco), {
      ...input,
      idempotencyKey: key(),
      id: own.id,
      expectedVersion: 1,
      isRetired: true,
    });
    expect(retired).toMatchObject({ id: own.id, isRetired: true, version: 2 });
    await expectRefusal(
      'stale-save',
      defineCompetence(cast.as(cast.senco), { ...input, idempotencyKey: key(), id: own.id, expectedVersion: 1 }),
    );
    await expectRefusal(
      'bad-input',
      recordCompetence(cast.as(cast.senco), gained(cast.ashcombe.id, await newStaff(), own.id)),
    );
  });

  it("never lets a school change a common entry or another owner's", async () => {
    const trusts = await defineCompetence(cast.as(cast.manager), entry({ organisationId: cast.world.trustId }));
    for (const id of [elsa, trusts.id])
      await expectRefusal(
        'not-found',
        defineCompetence(cast.as(cast.senco), entry({ schoolId: cast.ashcombe.id }, { id, expectedVersion: 1 })),
      );
  });

  it('is refused to a class teacher and to the SENCo for the trust, and finds no other school', async () => {
    await expectRefusal('forbidden', defineCompetence(cast.as(cast.teacher), entry({ schoolId: cast.ashcombe.id })));
    await expectRefusal(
      'not-found',
      defineCompetence(cast.as(cast.senco), entry({ organisationId: cast.world.trustId })),
    );
    await expectRefusal('not-found', defineCompetence(cast.as(cast.senco), entry({ schoolId: cast.corrie.id })));
  });

  it('answers types of need that do not exist with a sentence', () =>
    expectRefusal(
      'bad-input',
      defineCompetence(cast.as(cast.senco), entry({ schoolId: cast.ashcombe.id }, { needTypes: ['BESD'] })),
    ));

  it('keeps naming an award after the school has left the trust', async () => {
    const own = await defineCompetence(cast.as(cast.manager), entry({ organisationId: cast.world.trustId }));
    const staffId = await newStaff();
    const award = await recordCompetence(cast.as(cast.senco), gained(cast.brindle.id, staffId, own.id));
    await database.seed`update access.membership set ends_on = '2026-11-01' where school_id = ${cast.brindle.id}`;
    const headOfBrindle = await cast.world.person('head_teacher', { school: cast.brindle });
    expect(await cast.as(headOfBrindle).loaders.competence(award.competenceId)).toMatchObject({
      name: 'Hoist for the hall',
    });
    expect(await codesAt(headOfBrindle, cast.brindle.id)).not.toContain(own.code);
    await database.seed`update access.membership set ends_on = null where school_id = ${cast.brindle.id}`;
  });
});
