import { isRuleId, ruleById } from '@hedgerow/rules';
import { plainDate } from '#lib/dates/day-words.ts';
import type {
  FilesPageQuery,
  LineFragment,
  PupilNeedsPageQuery,
  ReferralRowFragment,
  RegisterRowFragment,
} from '#lib/graph/operations.ts';
import { childAway } from '#lib/pupils/child-away.ts';
import { statusWords } from '#lib/pupils/status-words.ts';
import { yearWords } from '#lib/pupils/year-words.ts';
import { stageWords, waitWords } from '#lib/referrals/words.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';
import type { Column } from '../sheet.ts';

type Schools = ReadonlyMap<string, SchoolLabel> | undefined;

/** Children, one row each. The school stands where the list spans schools. */
export function registerColumns(today: string, schools?: Schools): readonly Column<RegisterRowFragment>[] {
  return [
    { label: 'Child', type: 'text', value: (row) => row.displayName },
    ...(schools === undefined
      ? []
      : [
          {
            label: 'School',
            type: 'text' as const,
            value: (row: RegisterRowFragment) => schools.get(row.school.id)?.name ?? '',
          },
        ]),
    { label: 'Class', type: 'text', value: (row) => row.className ?? yearWords(row.yearGroup) },
    { label: 'Year', type: 'text', under: 'Class', value: (row) => yearWords(row.yearGroup) },
    {
      label: 'Status',
      type: 'text',
      value: (row) => registeredAs(row, today),
    },
    { label: 'Needs', type: 'text', value: (row) => row.needCodes.join(', ') },
    { label: 'Next', type: 'date', value: (row) => row.nextDueOn },
    { label: 'Next step', type: 'text', under: 'Next', value: (row) => dueTitle(row.nextDueRule) },
    { label: 'Last note', type: 'date', value: (row) => row.lastNoteOn },
  ];
}

/** How a child stands on the register: her status, or that she has left or is to start. */
export function registeredAs({ status, startsOn, endsOn }: RegisterRowFragment, today: string): string {
  if (endsOn !== null && endsOn < today) return `Left ${plainDate(endsOn)}`;
  if (startsOn > today) return `Starts ${plainDate(startsOn)}`;
  return status === null ? '' : status === 'N' ? 'No SEN' : statusWords[status];
}

/** What a duty is called. */
export function dueTitle(rule: string | null): string {
  return rule !== null && isRuleId(rule) ? (ruleById(rule)?.title ?? '') : '';
}

/** The child of a referral as this reader may know her: by the school's file, or as the referral shared her. */
export function referredChild(row: ReferralRowFragment): string {
  return (
    row.pupil?.displayName ?? (row.shared === null ? childAway : `${row.shared.givenName} ${row.shared.familyName}`)
  );
}

/** Referrals with how long they stand where they stand, and what was promised. */
export function referralColumns(schools: Schools, showStage: boolean): readonly Column<ReferralRowFragment>[] {
  const stage: readonly Column<ReferralRowFragment>[] = [
    { label: 'Stage', type: 'text', value: (row) => stageWords[row.stage] },
    { label: 'In this stage since', type: 'date', under: 'Stage', value: (row) => row.stageSince },
  ];
  const school: Column<ReferralRowFragment> = {
    label: 'School',
    type: 'text',
    value: (row) =>
      (row.school === null ? undefined : schools?.get(row.school.id)?.name) ?? row.shared?.schoolName ?? '',
  };
  return [
    { label: 'Child', type: 'text', value: referredChild },
    { label: 'Urgency', type: 'text', under: 'Child', value: (row) => (row.urgency === 'URGENT' ? 'urgent' : '') },
    ...(schools === undefined ? [] : [school]),
    { label: 'Service', type: 'text', value: (row) => row.service.name },
    { label: 'Agency', type: 'text', under: 'Service', value: (row) => row.service.agency.name },
    ...(showStage ? stage : []),
    { label: 'Waiting', type: 'number', value: (row) => row.wait?.days ?? row.daysInStage },
    {
      label: 'Days for what',
      type: 'text',
      under: 'Waiting',
      value: (row) => (row.wait === null ? 'in this stage' : waitWords[row.wait.for]),
    },
    { label: 'Promised', type: 'date', value: (row) => row.wait?.dueOn ?? null },
    { label: 'By', type: 'text', under: 'Promised', value: (row) => row.wait?.standard ?? '' },
  ];
}

/** Minutes planned and delivered so far, line by line. */
export const minutesColumns: readonly Column<LineFragment>[] = [
  { label: 'Provision', type: 'text', value: (line) => line.what },
  { label: 'Group size', type: 'number', under: 'Provision', value: (line) => line.groupSize },
  { label: 'Minutes each', type: 'number', under: 'Provision', value: (line) => line.minutes },
  { label: 'Times a week', type: 'number', under: 'Provision', value: (line) => line.timesPerWeek },
  { label: 'Planned', type: 'number', value: (line) => line.plannedMinutesToDate },
  { label: 'Delivered', type: 'number', value: (line) => line.deliveredMinutes },
];

type StatusLine = NonNullable<NonNullable<PupilNeedsPageQuery['pupil']>['statusHistory']>[number];

/** A child's status over time. */
export const statusColumns: readonly Column<StatusLine>[] = [
  { label: 'Status', type: 'text', value: ({ code }) => `${statusWords[code]} (${code})` },
  { label: 'From', type: 'date', value: (row) => row.since },
  { label: 'To', type: 'date', value: (row) => row.until },
  { label: 'Why', type: 'text', value: (row) => row.reason },
  { label: 'By', type: 'text', value: (row) => row.byName },
];

type EndingFile = NonNullable<NonNullable<FilesPageQuery['school']>['retention']>['files'][number];

/** Files whose time is over, and what a run would do. */
export const fileColumns: readonly Column<EndingFile>[] = [
  { label: 'Child', type: 'text', value: (file) => file.displayName },
  { label: 'Born', type: 'date', value: (file) => file.birthDate },
  { label: 'Left', type: 'date', value: (file) => file.leftOn ?? 'not known' },
  { label: 'Kept until', type: 'date', value: (file) => file.dueOn },
  {
    label: 'What happens',
    type: 'text',
    value: (file) => (file.isHeld ? 'stays: held' : 'is erased when you confirm'),
  },
];
