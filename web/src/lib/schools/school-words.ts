import { counted } from '#lib/dates/day-words.ts';
import type { SchoolRowFragment, SencoQualificationStatus } from '#lib/graph/operations.ts';
import type { Overview } from './overview.ts';

const standing: Readonly<Record<SencoQualificationStatus, string>> = {
  HELD: 'qualified',
  ENROLLED: 'on the course',
  DUE: 'not begun',
  OVERDUE: 'overdue',
  EXEMPT: 'exempt',
};

/** Where the SENCo of a school stands, in a few words and a tone. For a setting: the Level 3 award, which nobody must hold. */
export function qualificationWords(
  { sencoQualification: found }: SchoolRowFragment,
  overview: Overview,
): { words: string; tone: 'overdue' | 'soon' | 'plain' } {
  if (found === null) return { words: '—', tone: 'plain' };
  if (overview === 'settings')
    return {
      words: found.level3CompletedOn === null ? 'not recorded' : `since ${found.level3CompletedOn.slice(0, 4)}`,
      tone: 'plain',
    };
  return {
    words: standing[found.status],
    tone: found.signal === 'RED' ? 'overdue' : found.signal === 'AMBER' ? 'soon' : 'plain',
  };
}

/** `2 gaps`, or that there is none. */
export function gapWords(gaps: SchoolRowFragment['trainingGaps']): string {
  if (gaps === null || gaps === undefined) return '?';
  const open = gaps.filter(({ isGap }) => isGap).length;
  return open === 0 ? 'no gaps' : counted(open, 'gap');
}
