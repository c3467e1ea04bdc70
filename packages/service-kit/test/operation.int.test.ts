import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { operation, requireFreshProof, standingClock, type Op, type ServiceContext } from '@hedgerow/service-kit';
import { contextsOf, createWorld, expectRefusal, useTestDatabase, type World } from '@hedgerow/testing';

const database = useTestDatabase();
let world: World;
let as: (actor: World['system']) => ServiceContext<undefined>;

interface Input {
  readonly idempotencyKey: string;
  readonly schoolId: string;
  readonly text: string;
}

const audited = (input: Input) => ({
  action: 'training.note',
  schoolId: input.schoolId,
  subjectType: 'note',
  subjectId: newId(),
});
let runs = 0;
const write = operation('write', 'training.write', async (op: Op, input: Input) => {
  await op.authorize({ schoolId: input.schoolId });
  runs += 1;
  await op.audit(audited(input));
  return { id: newId(), text: input.text };
});

const auditRows = async (action: string): Promise<number> => {
  const [row] = await database.seed`select count(*)::int as n from audit.event where action = ${action}`;
  return row?.['n'] as number;
};

beforeAll(async () => {
  await database.standOn('2026-11-23');
  world = await createWorld(database.seed);
  as = contextsOf('training', database.open('training_app'), standingClock('2026-11-23'), () => undefined);
});

describe('an operation', () => {
  test('sent twice by a shaky connection is done once and answers the same', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const input = { idempotencyKey: newId(), schoolId: world.schools[0].id, text: 'Phonics, group of four' };
    const before = runs;
    const first = await write(as(senco), input);
    expect(await write(as(senco), input)).toEqual(first);
    expect(runs - before).toBe(1);
  });

  test('sent twice at the same moment is done once', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const input = { idempotencyKey: newId(), schoolId: world.schools[0].id, text: 'Twice at once' };
    const before = runs;
    const answers = await Promise.all([write(as(senco), input), write(as(senco), input), write(as(senco), input)]);
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(runs - before).toBe(1);
  });

  test('sent again after the right over that school has ended gives nothing of what it answered, though another right stands', async () => {
    const [school, other] = world.schools;
    const senco = await world.person('school_senco', { school });
    await world.alsoHolds(senco, 'school_senco', { school: other });
    const here = { idempotencyKey: newId(), schoolId: school.id, text: 'Hers' };
    const there = { idempotencyKey: newId(), schoolId: other.id, text: 'Hers' };
    await write(as(senco), here);
    const kept = await write(as(senco), there);
    await database.seed`update access.assignment set ends_on = '2026-11-22' where person_id = ${senco.personId} and school_id = ${school.id}`;
    const before = runs;
    await expectRefusal('not-found', write(as(senco), here));
    expect(await write(as(senco), there)).toEqual(kept);
    expect(runs).toBe(before);
  });

  test('whose first answer took a fresh proof of identity takes one again', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const open = operation('open', 'training.write', async (op: Op, input: Input) => {
      await op.authorize({ schoolId: input.schoolId });
      requireFreshProof(op);
      await op.audit(audited(input));
      return { id: newId() };
    });
    const input = { idempotencyKey: newId(), schoolId: world.schools[0].id, text: '' };
    const first = await open(as({ ...senco, confirmedAt: '2026-11-23T11:55:00Z' }), input);
    expect(await open(as({ ...senco, confirmedAt: '2026-11-23T11:55:00Z' }), input)).toEqual(first);
    await expectRefusal('confirm-identity', open(as({ ...senco, confirmedAt: '2026-11-23T11:00:00Z' }), input));
  });

  test('with a used key and other answers is refused, so that a second form is not lost silently', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const key = newId();
    await write(as(senco), { idempotencyKey: key, schoolId: world.schools[0].id, text: 'One' });
    await expectRefusal(
      'key-reused',
      write(as(senco), { idempotencyKey: key, schoolId: world.schools[0].id, text: 'Two' }),
    );
  });

  test('does not answer with what another operation answered to the same key', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const rename = operation('rename', 'training.write', async (op: Op, input: Input) => {
      await op.authorize({ schoolId: input.schoolId });
      await op.audit(audited(input));
      return { id: newId(), text: `renamed ${input.text}` };
    });
    const input = { idempotencyKey: newId(), schoolId: world.schools[0].id, text: 'x' };
    const first = await write(as(senco), input);
    expect(await rename(as(senco), input)).not.toEqual(first);
  });

  test('does not give one person the answer that another was given', async () => {
    const [school] = world.schools;
    const key = newId();
    const input = { idempotencyKey: key, schoolId: school.id, text: 'Mine' };
    const mine = await write(as(await world.person('school_senco', { school })), input);
    const theirs = await write(as(await world.person('head_teacher', { school })), input);
    expect(theirs.id).not.toBe(mine.id);
  });

  test('at a school that is not the person’s is not found, and leaves nothing behind', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const before = await auditRows('training.note');
    await expectRefusal(
      'not-found',
      write(as(senco), { idempotencyKey: newId(), schoolId: world.schools[2].id, text: 'Elsewhere' }),
    );
    expect(await auditRows('training.note')).toBe(before);
  });

  test('by a role that never may is refused before anything is read', async () => {
    const governor = await world.person('governor', { school: world.schools[0] });
    await expectRefusal(
      'forbidden',
      write(as(governor), { idempotencyKey: newId(), schoolId: world.schools[0].id, text: 'No' }),
    );
  });

  test('with a key that cannot be kept is refused with a sentence, and not as our fault', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    for (const idempotencyKey of ['', 'short', 'with a \u0000 in it', 'x'.repeat(101)]) {
      await expectRefusal('bad-input', write(as(senco), { idempotencyKey, schoolId: world.schools[0].id, text: '' }));
    }
  });

  test('that forgets to ask, or to record, does not commit', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    const silent = operation('silent', 'training.write', async (op: Op, input: Input) => {
      await op.authorize({ schoolId: input.schoolId });
      return null;
    });
    const bold = operation('bold', 'training.write', async (op: Op, input: Input) => {
      await op.audit({ ...audited(input), action: 'training.bold' });
      return null;
    });
    await expect(
      silent(as(senco), { idempotencyKey: newId(), schoolId: world.schools[0].id, text: '' }),
    ).rejects.toThrow(/without recording/);
    await expect(bold(as(senco), { idempotencyKey: newId(), schoolId: world.schools[0].id, text: '' })).rejects.toThrow(
      /without asking/,
    );
    expect(await auditRows('training.bold')).toBe(0);
  });

  test('that fails halfway leaves no audit row and gives its key back', async () => {
    const senco = await world.person('school_senco', { school: world.schools[0] });
    let isBroken = true;
    const fragile = operation('fragile', 'training.write', async (op: Op, input: Input) => {
      await op.authorize({ schoolId: input.schoolId });
      await op.audit({ ...audited(input), action: 'training.fragile' });
      if (isBroken) throw new Error('power cut');
      return { id: 'kept' };
    });
    const input = { idempotencyKey: newId(), schoolId: world.schools[0].id, text: '' };
    await expect(fragile(as(senco), input)).rejects.toThrow('power cut');
    expect(await auditRows('training.fragile')).toBe(0);
    isBroken = false;
    expect(await fragile(as(senco), input)).toEqual({ id: 'kept' });
    expect(await auditRows('training.fragile')).toBe(1);
  });
});
