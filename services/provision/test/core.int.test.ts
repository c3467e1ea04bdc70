import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { upnFor } from '@hedgerow/rules';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { saveContact } from '../src/contact/operations/save-contact.ts';
import { endEnrolment } from '../src/enrolment/operations/end-enrolment.ts';
import { enrolPupil } from '../src/enrolment/operations/enrol-pupil.ts';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { saveProfile } from '../src/profile/operations/save-profile.ts';
import { editPupil } from '../src/pupil/operations/edit-pupil.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
let bench: Bench;
const key = () => ({ idempotencyKey: newId() });
const child = { givenName: 'Wren', familyName: 'Okafor', birthDate: '2020-02-02' };
const number = upnFor('801234520001');

beforeAll(async () => {
  bench = await createBench(database);
});

const page = `query P($id: ID!) { pupil(id: $id) { displayName isRegisteredElsewhere version enrolments { id school { id } } status { code } needs { code } contacts { givenName }
  observations { nodes { text } } plans { id } concerns { id } profile { whatMatters } } }`;
const open = async (actor: Bench['senco'], id: string) =>
  (await bench.graph(actor, page, { id })).data?.['pupil'] as Record<string, unknown> | null;

describe('a child at two schools at once', () => {
  test('has a core that both see, and records that stay with the school that made them', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe, { ...child, upn: number });
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    await saveContact(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      givenName: 'Ada',
      familyName: 'Okafor',
      relationship: 'PAM',
      hasParentalResponsibility: true,
      priority: 1,
    });
    await recordObservation(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      text: 'Ashcombe’s own.',
    });
    await saveProfile(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      expectedVersion: 0,
      whatMatters: 'Ashcombe’s own.',
      whatHelps: '',
      whatToAvoid: '',
    });
    expect(await open(bench.otherSenco, pupilId)).toBeNull();

    const again = await enrolPupil(bench.as(bench.otherSenco), {
      ...key(),
      schoolId: bench.corrie.id,
      ...child,
      givenName: 'Wren Ada',
      upn: number,
      startsOn: '2026-11-02',
    });
    expect(again.id).toBe(pupilId);
    const there = await open(bench.otherSenco, pupilId);
    expect(there).toMatchObject({
      displayName: 'Wren Okafor',
      isRegisteredElsewhere: true,
      status: { code: 'K' },
      needs: [{ code: 'SLCN' }],
      contacts: [{ givenName: 'Ada' }],
      observations: { nodes: [] },
      plans: [],
      concerns: [],
      profile: null,
      enrolments: [{ school: { id: bench.corrie.id } }],
    });
    expect(await open(bench.senco, pupilId)).toMatchObject({
      isRegisteredElsewhere: true,
      enrolments: [{ school: { id: bench.ashcombe.id } }],
      observations: { nodes: [{ text: 'Ashcombe’s own.' }] },
    });
  });

  test('is not found by a number alone, or a name and birth date alone: the school gets a child of its own', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe, {
      ...child,
      familyName: 'Osei',
      upn: upnFor('801234520002'),
    });
    const upn = upnFor('801234520002');
    for (const [at, guess] of [
      { upn, familyName: 'Other' },
      { familyName: 'Osei' },
      { upn, familyName: 'Osei', birthDate: '2020-02-03' },
    ].entries()) {
      // Each guess by a school that knows nothing from the last one.
      await database.seed`update provision.pupil set upn = null where school_id = ${bench.corrie.id} and ${at} > 0`;
      const made = await enrolPupil(bench.as(bench.otherSenco), {
        ...key(),
        schoolId: bench.corrie.id,
        ...child,
        startsOn: '2026-11-02',
        ...guess,
      });
      expect(made.id).not.toBe(pupilId);
    }
  });

  test('who leaves is still read by the school that wrote her file, which writes no more in it, and what follows her is not shown', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe, { ...child, familyName: 'Adeyemi' });
    await recordObservation(bench.as(bench.senco), { ...key(), schoolId: bench.ashcombe.id, pupilId, text: 'Kept.' });
    const enrolments = (await open(bench.senco, pupilId))?.['enrolments'] as { id: string }[];
    await endEnrolment(bench.as(bench.senco), {
      ...key(),
      enrolmentId: enrolments[0]?.id ?? '',
      expectedVersion: 1,
      endsOn: '2026-11-20',
    });
    expect(await open(bench.senco, pupilId)).toMatchObject({
      displayName: 'Wren Adeyemi',
      observations: { nodes: [{ text: 'Kept.' }] },
      status: null,
      contacts: [],
    });
    expect(await open(bench.otherSenco, pupilId)).toBeNull();
    await expectRefusal(
      'not-found',
      recordObservation(bench.as(bench.senco), { ...key(), schoolId: bench.ashcombe.id, pupilId, text: 'Too late.' }),
    );
  });

  test('who comes back is recognised, also without a number', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe, { ...child, familyName: 'Bello' });
    const enrolments = (await open(bench.senco, pupilId))?.['enrolments'] as { id: string }[];
    await endEnrolment(bench.as(bench.senco), {
      ...key(),
      enrolmentId: enrolments[0]?.id ?? '',
      expectedVersion: 1,
      endsOn: '2026-07-21',
    });
    const again = await enrolPupil(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      ...child,
      familyName: 'BELLO',
      startsOn: '2026-11-02',
    });
    expect(again.id).toBe(pupilId);
    expect(await open(bench.senco, pupilId)).not.toBeNull();
  });

  test('on the roll already is not put there twice', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe, { ...child, familyName: 'Chukwu' });
    await expectRefusal(
      'rule-refused',
      enrolPupil(bench.as(bench.senco), { ...key(), schoolId: bench.ashcombe.id, pupilId, startsOn: '2026-11-02' }),
    );
  });
});

describe('two people at one record', () => {
  test('a stale profile is refused with both texts, so that neither is lost', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const at = { schoolId: bench.ashcombe.id, pupilId };
    const texts = { whatHelps: '', whatToAvoid: '' };
    await saveProfile(bench.as(bench.senco), {
      ...key(),
      ...at,
      expectedVersion: 0,
      whatMatters: 'The hens.',
      ...texts,
    });
    await saveProfile(bench.as(bench.senco), {
      ...key(),
      ...at,
      expectedVersion: 1,
      whatMatters: 'The hens and Bo.',
      ...texts,
    });
    const refusal = await expectRefusal(
      'stale-save',
      saveProfile(bench.as(bench.senco), {
        ...key(),
        ...at,
        expectedVersion: 1,
        whatMatters: 'The hens, mostly.',
        ...texts,
      }),
    );
    expect(refusal.details).toMatchObject({
      currentVersion: 2,
      current: { whatMatters: 'The hens and Bo.' },
      yours: { whatMatters: 'The hens, mostly.' },
    });
  });

  test('two first profiles at once: one is kept and the other is shown both', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const save = (whatMatters: string) =>
      saveProfile(bench.as(bench.senco), {
        ...key(),
        schoolId: bench.ashcombe.id,
        pupilId,
        expectedVersion: 0,
        whatMatters,
        whatHelps: '',
        whatToAvoid: '',
      });
    const outcomes = await Promise.allSettled([save('One.'), save('Two.')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'stale-save' });
  });

  test('any text comes back as it was written, byte for byte', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const text = " ﷽ “quotes” \t 👩‍🏫 e\u0301 Ω<script>alert(1)</script> '; drop table -- \u202e ";
    await recordObservation(bench.as(bench.senco), { ...key(), schoolId: bench.ashcombe.id, pupilId, text });
    expect(await open(bench.senco, pupilId)).toMatchObject({ observations: { nodes: [{ text }] } });
    const bad = await expectRefusal(
      'bad-input',
      recordObservation(bench.as(bench.senco), { ...key(), schoolId: bench.ashcombe.id, pupilId, text: 'nul \u0000' }),
    );
    expect(Object.keys(bad.details?.['fields'] as object)).toEqual(['text']);
  });

  test('a wrong UPN is refused with what is wrong about it', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const refusal = await expectRefusal(
      'bad-input',
      editPupil(bench.as(bench.senco), {
        ...key(),
        schoolId: bench.ashcombe.id,
        pupilId,
        expectedVersion: 1,
        upn: 'A801234520001',
      }),
    );
    expect(JSON.stringify(refusal.details)).toMatch(/check letter/);
  });

  test('a new UPN keeps the former one', async () => {
    const first = upnFor('801234520003');
    const pupilId = await bench.child(bench.senco, bench.ashcombe, { ...child, familyName: 'Danso', upn: first });
    await editPupil(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      expectedVersion: 1,
      upn: upnFor('801234520004'),
    });
    const [row] = await database.seed`select former_upns from provision.pupil where id = ${pupilId}`;
    expect(row?.['former_upns']).toEqual([first]);
  });
});
