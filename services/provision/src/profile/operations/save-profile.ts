import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { checkVersion, found, id, idempotencyKey, operation, parseInput, text } from '@hedgerow/service-kit';
import type { SaveProfileInput } from '../../__generated__/resolvers.ts';
import type { ProfileRow } from '../../db/notes.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { versionOrNew, wordsOrAsBefore } from '../../input.ts';
import { insertProfile, lockProfile, updateProfile } from '../profile.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  expectedVersion: versionOrNew(),
  whatMatters: text({ max: 5000 }),
  whatHelps: text({ max: 5000 }),
  whatToAvoid: text({ max: 5000 }),
  strategies: wordsOrAsBefore(5000),
  isSharedWithFamily: z.boolean().nullish(),
});

const texts = ({ whatMatters, whatHelps, whatToAvoid, strategies }: Partial<ProfileRow>) => ({
  whatMatters,
  whatHelps,
  whatToAvoid,
  strategies,
});

/** Saves the one-page profile of a child at one school. */
export const saveProfile = operation(
  'saveProfile',
  'profile.write',
  async (op, input: SaveProfileInput): Promise<ProfileRow> => {
    const {
      schoolId,
      pupilId,
      expectedVersion,
      isSharedWithFamily,
      idempotencyKey: _key,
      ...rest
    } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const before = await lockProfile(op.tx, pupilId, schoolId);
    const sharedWithFamilyOn =
      isSharedWithFamily === true
        ? (before?.sharedWithFamilyOn ?? op.today)
        : isSharedWithFamily === false
          ? null
          : (before?.sharedWithFamilyOn ?? null);
    const written = {
      whatMatters: rest.whatMatters,
      whatHelps: rest.whatHelps,
      whatToAvoid: rest.whatToAvoid,
      strategies: rest.strategies ?? before?.strategies ?? '',
    };
    checkVersion(before ?? { version: 0 }, expectedVersion, {
      current: before === undefined ? null : texts(before),
      yours: written,
    });
    const change = { ...written, sharedWithFamilyOn, byId: op.actor.personId, updatedAt: op.now.toString() };
    const row =
      before === undefined
        ? await insertProfile(op.tx, { id: newId(), pupilId, schoolId, ...change })
        : await updateProfile(op.tx, before, change);
    // Two first saves at once: the second finds the first's row and has not seen it.
    if (row === undefined)
      checkVersion({ version: 1 }, expectedVersion, {
        current: texts(found(await lockProfile(op.tx, pupilId, schoolId))),
        yours: written,
      });
    const kept = found(row);
    await op.audit({
      action: 'profile.save',
      schoolId,
      pupilId,
      subjectType: 'profile',
      subjectId: kept.id,
      detail: { version: kept.version },
    });
    return kept;
  },
);
