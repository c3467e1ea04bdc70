import { isRuleId, ruleById } from '@hedgerow/rules';
import { sentenceCase } from '#lib/dates/day-words.ts';
import { nextStep, type NextStep } from '#lib/due/next-step.ts';
import { isOurs, ownerName } from '#lib/due/turns.ts';
import type { DutyGroup, DutyListFragment } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';

/** Whom a duty is about. The name is null when names could not be fetched. */
export interface Subject { readonly kind: 'child' | 'staff'; readonly name: string | null; readonly href: string }

/** One line of the worklist. */
export interface DutyLine {
  readonly id: string;
  readonly schoolId: string;
  readonly subject: Subject | null;
  readonly what: string;
  /** When and why, such as `within 4 weeks of the meeting`. */
  readonly reason: string;
  /** Where it is written, such as `Reg 20(10)`: said first, so that it never stands alone on a second line. */
  readonly citation: string | null;
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

/** Turns a duty into words. */
export function dutyLine(row: Row, names: Readonly<Record<string, string>>, readerId: string): DutyLine {
  const rule = isRuleId(row.rule) ? ruleById(row.rule) : undefined;
  const isMine = isOurs(row.owner) && row.assigneeId === readerId;
  return {
    id: row.id,
    schoolId: row.school.id,
    subject: subjectOf(row, names),
    what: rule?.title ?? row.basis,
    ...reasonOf(rule?.reason ?? row.basis),
    dueOn: row.dueOn,
    group: row.group,
    owner: ownerName(row.owner, row.ownerName),
    doneBy: isMine || !isOurs(row.owner) ? null : row.assigneeName,
    isMine,
    remark: row.exceptionCode !== null ? `Exception ${row.exceptionCode} claimed` : row.lateReason,
    step: nextStep({ rule: row.rule, owner: row.owner, schoolId: row.school.id, pupilId: row.pupil?.id ?? null, staffId: row.staffMember?.id ?? null, causeId: row.causeId }),
  };
}

/** Takes `Within 4 weeks of the meeting · reg 20(10)` apart. */
function reasonOf(text: string): Pick<DutyLine, 'reason' | 'citation'> {
  const [reason, citation] = text.split(' · ');
  if (reason === undefined || citation === undefined) return { reason: text, citation: null };
  return { reason: reason.charAt(0).toLowerCase() + reason.slice(1), citation: sentenceCase(citation) };
}

function subjectOf({ pupil, staffMember, school }: Row, names: Readonly<Record<string, string>>): Subject | null {
  if (pupil !== null) return { kind: 'child', name: names[pupil.id] ?? null, href: to.pupil(school.id, pupil.id) };
  if (staffMember !== null) return { kind: 'staff', name: names[staffMember.id] ?? null, href: to.schoolPerson(school.id, staffMember.id) };
  return null;
}
