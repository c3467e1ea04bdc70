import { nextStep, type NextStep } from '#lib/due/next-step.ts';
import { dutyWords, type DutyWords } from '#lib/due/reason.ts';
import { isOurs, ownerName } from '#lib/due/turns.ts';
import type { DutyGroup, DutyListFragment } from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';

/** Whom a duty is about. The name is null when names could not be fetched. */
export interface Subject {
  readonly kind: 'child' | 'staff';
  readonly name: string | null;
  readonly href: string;
}

/** One line of the worklist. */
export interface DutyLine extends DutyWords {
  readonly id: string;
  readonly schoolId: string;
  readonly subject: Subject | null;
  readonly dueOn: string;
  readonly group: DutyGroup;
  readonly owner: string;
  /** The person who does it, where that is not the reader and the school owes it. */
  readonly doneBy: string | null;
  readonly isMine: boolean;
  readonly remark: string | null;
  readonly step: NextStep;
}

type Row = DutyListFragment['nodes'][number];

/**
 * Turns a duty into words.
 *
 * @param mayAsk whether the reader may open the child's file with a reason, where she is not within reach
 */
export function dutyLine(
  row: Row,
  names: Readonly<Record<string, string>>,
  readerId: string,
  mayAsk = false,
): DutyLine {
  const isMine = isOurs(row.owner) && row.assigneeId === readerId;
  return {
    id: row.id,
    schoolId: row.school.id,
    subject: subjectOf(row, names),
    ...dutyWords(row.rule, row.basis),
    dueOn: row.dueOn,
    group: row.group,
    owner: ownerName(row.owner, row.ownerName),
    doneBy: isMine || !isOurs(row.owner) ? null : row.assigneeName,
    isMine,
    remark: row.exceptionCode !== null ? `Exception ${row.exceptionCode} claimed` : row.lateReason,
    step:
      mayAsk && row.pupil === null
        ? askingStep(row)
        : nextStep({
            rule: row.rule,
            owner: row.owner,
            schoolId: row.school.id,
            pupilId: row.pupil?.id ?? null,
            staffId: row.staffMember?.id ?? null,
            causeId: row.causeId,
          }),
  };
}

function askingStep({ id, rule, school }: Row): NextStep {
  return {
    label: 'Open with a reason',
    href: withQuery(to.open, { school: school.id, duty: id, rule }),
    isOurs: false,
  };
}

function subjectOf({ pupil, staffMember, school }: Row, names: Readonly<Record<string, string>>): Subject | null {
  if (pupil !== null) return { kind: 'child', name: names[pupil.id] ?? null, href: to.pupil(school.id, pupil.id) };
  if (staffMember !== null)
    return { kind: 'staff', name: names[staffMember.id] ?? null, href: to.schoolPerson(school.id, staffMember.id) };
  return null;
}
