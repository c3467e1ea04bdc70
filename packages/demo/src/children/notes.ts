import { latest, type IsoDate } from '@hedgerow/rules';
import { addDays, daysBetween } from '../chance/days.ts';
import type { Staff } from '../people/staff.ts';
import { instantOn, storyBegins, termsBegun, type Place } from '../places/place.ts';
import { schoolDayNear } from '../places/school-days.ts';
import { meetingNotes, parentViews, schoolViews } from '../texts/review-texts.ts';
import { textsOf, told } from '../texts/told.ts';
import type { Child } from './child.ts';
import type { ToldCycle } from './cycles.ts';
import type { Course } from './status.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The one page that a supply teacher reads. */
export function addProfile(place: Place, staff: Staff, child: Child, course: Course): void {
  const { parts, newId, id: schoolId, today } = place;
  const { dice, subject } = child;
  const texts = textsOf(course.need);
  const updatedOn = latest(course.supportedSince, addDays(today, -dice.int(4, 160)));
  parts.provision.profiles.push({
    id: newId(updatedOn),
    pupilId: child.id,
    schoolId,
    whatMatters: told(dice.pick(texts.matters), subject),
    whatHelps: told(dice.pick(texts.helps), subject),
    whatToAvoid: told(dice.pick(texts.avoid), subject),
    strategies: told(dice.pick(texts.strategies), subject),
    sharedWithFamilyOn: dice.chance(0.7) ? updatedOn : null,
    byId: staff.senco.id,
    updatedAt: instantOn(updatedOn, dice),
  });
}

/** The concern that support began with. */
export function addConcern(place: Place, child: Child, course: Course): void {
  const { parts, newId, id: schoolId, halfTerms } = place;
  const { dice, subject } = child;
  const raisedOn = schoolDayNear(addDays(course.supportedSince, -dice.int(25, 60)), halfTerms);
  if (raisedOn < child.joinedOn || raisedOn < storyBegins(place) || raisedOn >= course.supportedSince) return;
  const raisedFrom = dice.weighted([
    ['STAFF', 7],
    ['PARENT', 3],
  ] as const);
  parts.provision.concerns.push({
    id: newId(raisedOn),
    pupilId: child.id,
    schoolId,
    raisedOn,
    raisedFrom,
    text: told(dice.pick(textsOf(course.need).concern), subject),
    schoolView: dice.pick(schoolViews),
    decision: 'SEN_SUPPORT',
    decidedOn: course.supportedSince,
    byId: child.teacher.id,
  });
}

/** A concern that is still looked into: nothing is decided yet. */
export function addOpenConcern(place: Place, child: Child, need: Course['need'], daysAgo: number): void {
  const raisedOn = schoolDayNear(addDays(place.today, -daysAgo), place.halfTerms);
  const on = raisedOn <= place.today ? raisedOn : addDays(place.today, -daysAgo);
  place.parts.provision.concerns.push({
    id: place.newId(on),
    pupilId: child.id,
    schoolId: place.id,
    raisedOn: on,
    raisedFrom: child.dice.weighted([
      ['STAFF', 7],
      ['PARENT', 3],
    ] as const),
    text: told(child.dice.pick(textsOf(need).concern), child.subject),
    schoolView: null,
    decision: null,
    decidedOn: null,
    byId: child.teacher.id,
  });
}

/** What adults noticed, two or three times a term, by whoever was there. */
export function addObservations(place: Place, staff: Staff, child: Child, course: Course): void {
  const { parts, newId, id: schoolId, today, halfTerms, plan } = place;
  const { dice, subject } = child;
  const begins = latest(course.supportedSince, storyBegins(place));
  const bank = textsOf(course.need).observations;
  let at = dice.int(0, bank.length - 1);
  for (const term of termsBegun(place)) {
    const count = plan.isVillage ? dice.int(1, 3) : dice.int(0, 1);
    for (let index = 0; index < count; index += 1) {
      const day = schoolDayNear(
        addDays(term.startsOn, dice.int(8, Math.max(9, daysBetween(term.startsOn, term.endsOn) - 8))),
        halfTerms,
      );
      if (day < begins || day > today) continue;
      at += 1;
      const by = dice.weighted([
        [child.assistant, 5],
        [child.teacher, 4],
        [staff.senco, 2],
      ]);
      parts.provision.observations.push({
        id: newId(day),
        pupilId: child.id,
        schoolId,
        kind: dice.weighted([
          ['OBSERVATION', 6],
          ['NOTE', 4],
        ] as const),
        observedOn: day,
        text: told(bank[at % bank.length] ?? '', subject),
        byId: by.id,
        recordedAt: instantOn(day, dice),
      });
    }
  }
}

/** Meetings with the family near each review; the Code asks for three a year, and some are missed. */
export function addMeetings(place: Place, staff: Staff, child: Child, cycles: readonly ToldCycle[]): void {
  const { parts, newId, id: schoolId, today } = place;
  const { dice, subject, guardians } = child;
  for (const { reviewedOn } of cycles) {
    if (reviewedOn === null || dice.chance(0.14)) continue;
    const heldOn: IsoDate = addDays(reviewedOn, dice.int(0, 2));
    if (heldOn > today) continue;
    const month = months[(Number(heldOn.slice(5, 7)) + 2) % 12] ?? '';
    const names = guardians.slice(0, dice.int(1, 2)).map(({ givenName, familyName }) => `${givenName} ${familyName}`);
    parts.provision.meetings.push({
      id: newId(heldOn),
      pupilId: child.id,
      schoolId,
      heldOn,
      attendees: [
        ...names,
        `${child.teacher.givenName} ${child.teacher.familyName}`,
        ...(dice.chance(0.6) ? [`${staff.senco.givenName} ${staff.senco.familyName}`] : []),
      ].join(', '),
      note: told(dice.pick(meetingNotes).replace('{month}', month), subject),
      parentView: told(dice.pick(parentViews[dice.pick(['good', 'some', 'little'] as const)]), subject),
      byId: staff.senco.id,
    });
  }
}
