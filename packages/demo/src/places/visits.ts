import type { IsoDate } from '@hedgerow/rules';
import { addDays, weekdayOf } from '../chance/days.ts';
import type { Child } from '../children/child.ts';
import { settingVisitNotes, visitNotes } from '../texts/review-texts.ts';
import type { Place } from './place.ts';

/** The shared SENCo's visits to a village over the last year, with the children she saw. */
export function tellSencoVisits(
  place: Place,
  byPersonId: string,
  supported: readonly Child[],
  isOverdue: boolean,
): void {
  const { dice, today, halfTerms } = place;
  const newest = addDays(today, isOverdue ? -19 : -dice.int(2, 9));
  for (let day = newest; day > addDays(today, -365); day = addDays(day, -dice.int(6, 15))) {
    if (!halfTerms.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) continue;
    const seen = dice.several(supported, dice.int(0, 3));
    addVisit(
      place,
      byPersonId,
      weekday(day),
      'PLANNED',
      dice.pick(visitNotes).replace('{n}', String(dice.int(2, 4))),
      null,
      seen.map((child) => ({
        pupilId: child.id,
        note: child.dice.chance(0.6) ? `Seen in class with ${child.assistant.givenName}.` : null,
      })),
    );
  }
}

/** Visits of somebody from outside: a manager, or the Area SENCo; every so many weeks, the last of them some time ago. */
export function tellVisitsFromOutside(place: Place, byPersonId: string, everyDays: number): void {
  const { dice, today } = place;
  for (
    let day = addDays(today, -dice.int(6, Math.round(everyDays * 1.35)));
    day > addDays(today, -400);
    day = addDays(day, -everyDays - dice.int(-10, 14))
  ) {
    addVisit(
      place,
      byPersonId,
      weekday(day),
      dice.weighted([
        ['PLANNED', 7],
        ['REQUESTED', 2],
        ['TRAINING', 1],
      ] as const),
      dice.pick(settingVisitNotes),
      null,
      [],
    );
  }
}

/** The day itself, or the Friday before a weekend. */
function weekday(day: IsoDate): IsoDate {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
}

function addVisit(
  { parts, newId, id: schoolId }: Place,
  byPersonId: string,
  visitedOn: IsoDate,
  kind: 'PLANNED' | 'REQUESTED' | 'TRAINING',
  notes: string,
  nextAgreedOn: IsoDate | null,
  children: readonly { readonly pupilId: string; readonly note: string | null }[],
): void {
  parts.schools.visits.push({
    id: newId(visitedOn),
    schoolId,
    visitedOn,
    byPersonId,
    kind,
    notes,
    nextAgreedOn,
    children,
  });
}
