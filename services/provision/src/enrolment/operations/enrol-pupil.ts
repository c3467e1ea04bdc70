import { z } from 'zod';
import { newId, onViolation, type WriteTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { EnrolPupilInput } from '../../__generated__/resolvers.ts';
import { sexes } from '../../db/pupil.table.ts';
import { dayOrNone, idOrNone, line, nameOrNone } from '../../input.ts';
import { nameKeys } from '../../names.ts';
import { insertPupil } from '../../pupil/pupil.queries.ts';
import { upnOrNone } from '../../pupil/upn.ts';
import { lockStatuses, insertStatus } from '../../status/status.queries.ts';
import { classOf, insertEnrolment } from '../enrolment.queries.ts';
import { hasFile, knownChildren, linkFiles, openFiles } from '../file-opening.queries.ts';
import { settleEnrolments } from '../settle-enrolments.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: idOrNone(),
  givenName: nameOrNone(),
  familyName: nameOrNone(),
  preferredName: nameOrNone(),
  birthDate: dayOrNone(),
  sex: z
    .enum(sexes)
    .nullish()
    .transform((sex) => sex ?? null),
  upn: upnOrNone,
  startsOn: isoDate(),
  classId: idOrNone(),
  className: line(100),
});
type Answers = z.infer<typeof answers>;

const onRollAlready = () =>
  new AppError('rule-refused', {
    details: { rule: 'enrolment/stands', sentence: 'This child is on your roll already.' },
  });

/**
 * Puts a child on a school's roll: one of its own children, one whom another place has registered (number, family name
 * and birth date must all agree), or a new one. Two places may have a child at once.
 */
export const enrolPupil = operation(
  'enrolPupil',
  'pupil.write',
  async (op, input: EnrolPupilInput): Promise<{ id: string }> => {
    const asked = parseInput(answers, input);
    const { schoolId, startsOn, classId, className } = asked;
    await op.authorize({ schoolId });
    if (classId !== null) found(await classOf(op.tx, schoolId, classId));
    const known = await recognise(op.tx, asked);
    const pupilId = known ?? (await makeChild(op.tx, asked, op.today));
    const enrolment = { id: newId(), pupilId, schoolId, startsOn, classId, className };
    const row = found(await onViolation('enrolment_one_open', onRollAlready, () => insertEnrolment(op.tx, enrolment)));
    const isNewToStatus =
      known === undefined || (startsOn <= op.today && (await lockStatuses(op.tx, pupilId)).length === 0);
    // Every child on a roll has a status in every census.
    if (isNewToStatus)
      await insertStatus(op.tx, { id: newId(), pupilId, schoolId, code: 'N', startsOn, byId: op.actor.personId });
    await op.audit({
      action: 'pupil.enrol',
      schoolId,
      pupilId,
      subjectType: 'enrolment',
      subjectId: row.id,
      detail: { startsOn },
    });
    await settleEnrolments(op.tx, pupilId, op.today);
    return { id: pupilId };
  },
);

async function recognise(tx: WriteTx, asked: Answers): Promise<string | undefined> {
  const { schoolId, pupilId, startsOn } = asked;
  // A child of the school's own files, here before or never left.
  if (pupilId !== null) return found((await hasFile(tx, schoolId, pupilId)) ? pupilId : undefined);
  const named = identityOf(asked);
  const { familyKey, givenKey } = nameKeys(named);
  const child = { line: 1, upn: asked.upn, family_key: familyKey, given_key: givenKey, birth_on: named.birthOn };
  const [here, another] = (await knownChildren(tx, schoolId, [child])).get(1) ?? [];
  if (another !== undefined)
    badField('upn', 'You have two children of this name and birth date: give the number of the one you mean.');
  if (here !== undefined) return here;
  if (asked.upn === null) return undefined;
  return (
    await linkFiles(
      tx,
      schoolId,
      [{ line: 1, upn: asked.upn, family_key: familyKey, birth_on: named.birthOn }],
      startsOn,
    )
  ).get(1);
}

async function makeChild(tx: WriteTx, asked: Answers, today: string): Promise<string> {
  const { schoolId, sex, upn, startsOn } = asked;
  const named = identityOf(asked);
  if (named.birthOn > today) badField('birthDate', 'This day has not come yet: check the year.');
  const row = { id: newId(), schoolId, ...named, ...nameKeys(named), sex, upn };
  await insertPupil(tx, row);
  await openFiles(tx, schoolId, [row.id], startsOn);
  return row.id;
}

function identityOf({ givenName, familyName, preferredName, birthDate }: Answers) {
  if (givenName === null) badField('givenName', 'Give the first name.');
  if (familyName === null) badField('familyName', 'Give the family name.');
  if (birthDate === null) badField('birthDate', 'Give the date of birth.');
  return { givenName, familyName, preferredName, birthOn: birthDate };
}
