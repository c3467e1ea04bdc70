import { numeral, sentenceCase } from '#lib/dates/day-words.ts';
import type { DutyFiguresFragment, DutyOwner } from '#lib/graph/operations.ts';
import { turns, type Turn } from './turns.ts';

/** The open duties of all parts that answered, added up. */
export interface Figures {
  readonly overdue: number;
  readonly thisWeek: number;
  readonly thisHalfTerm: number;
  readonly waiting: number;
  readonly later: number;
  readonly byOwner: Readonly<Partial<Record<DutyOwner, number>>>;
  readonly bySchool: Readonly<Record<string, SchoolFigures>>;
}

export interface SchoolFigures {
  readonly open: number;
  readonly overdue: number;
  readonly thisWeek: number;
}

/** Adds up the counts of the parts. */
export function addFigures(parts: readonly DutyFiguresFragment[]): Figures {
  const byOwner: Partial<Record<DutyOwner, number>> = {};
  const bySchool: Record<string, SchoolFigures> = {};
  for (const part of parts) {
    for (const { owner, open } of part.byOwner) byOwner[owner] = (byOwner[owner] ?? 0) + open;
    for (const { school, open, overdue, thisWeek } of part.bySchool) {
      const before = bySchool[school.id] ?? { open: 0, overdue: 0, thisWeek: 0 };
      bySchool[school.id] = {
        open: before.open + open,
        overdue: before.overdue + overdue,
        thisWeek: before.thisWeek + thisWeek,
      };
    }
  }
  const total = (of: 'overdue' | 'thisWeek' | 'thisHalfTerm' | 'waiting' | 'later'): number =>
    parts.reduce((sum, part) => sum + part[of], 0);
  return {
    overdue: total('overdue'),
    thisWeek: total('thisWeek'),
    thisHalfTerm: total('thisHalfTerm'),
    waiting: total('waiting'),
    later: total('later'),
    byOwner,
    bySchool,
  };
}

/** How many duties are on the list now: everything open but what comes after this half-term. */
export function nowCount({ overdue, thisWeek, thisHalfTerm, waiting }: Figures): number {
  return overdue + thisWeek + thisHalfTerm + waiting;
}

/**
 * How many duties on the list stand with a turn. What others owe is never "later" (it is late, or waited for), so the
 * school's own share is the rest.
 */
export function turnCount(figures: Figures, turn: Turn): number {
  const others = (owners: readonly DutyOwner[]): number =>
    owners.reduce((sum, owner) => sum + (figures.byOwner[owner] ?? 0), 0);
  if (turn.id !== 'school') return others(turn.owners);
  return (
    nowCount(figures) - turns.filter(({ id }) => id !== 'school').reduce((sum, { owners }) => sum + others(owners), 0)
  );
}

/**
 * What the figures mean, in a sentence: `Four things are late and nine are due by Sunday, in five of your six schools.`
 *
 * @param schools how many schools the reader has, when the list is not narrowed to one
 */
export function headSentence(figures: Figures, schools: number, word: 'school' | 'setting' = 'school'): string {
  const { overdue, thisWeek } = figures;
  if (overdue === 0 && thisWeek === 0) return 'Nothing is late and nothing more is due this week.';
  const late = `${numeral(overdue)} ${overdue === 1 ? 'thing is' : 'things are'} late`;
  const soon =
    overdue === 0
      ? `${numeral(thisWeek)} ${thisWeek === 1 ? 'thing is' : 'things are'} due by Sunday`
      : `${numeral(thisWeek)} more ${thisWeek === 1 ? 'is' : 'are'} due by Sunday`;
  const said =
    overdue === 0 ? soon : thisWeek === 0 ? `${late} and nothing more is due by Sunday` : `${late} and ${soon}`;
  return `${sentenceCase(said)}${whereSaid(figures, schools, word)}.`;
}

function whereSaid({ bySchool }: Figures, schools: number, word: string): string {
  if (schools < 2) return '';
  const pressed = Object.values(bySchool).filter(({ overdue, thisWeek }) => overdue + thisWeek > 0).length;
  return pressed === schools
    ? `, in all ${numeral(schools)} ${word}s`
    : `, in ${numeral(pressed)} of ${numeral(schools)} ${word}s`;
}
