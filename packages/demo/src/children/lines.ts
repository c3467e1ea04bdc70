import type { IsoDate } from '@hedgerow/rules';
import { addDays, weekdayOf } from '../chance/days.ts';
import type { Staff } from '../people/staff.ts';
import { instantOn, type Place, type Term } from '../places/place.ts';
import type { LineText } from '../texts/need-texts.ts';
import { textsOf, told } from '../texts/told.ts';
import type { Child } from './child.ts';
import type { Course } from './status.ts';

/** Pence an hour of a teaching assistant, and of a teacher, with on-costs. */
const ASSISTANT_PENCE = 1_730;
const TEACHER_PENCE = 4_150;

export interface LinesOfCycle {
  readonly lineIds: readonly string[];
  readonly plannedSessions: number;
  /** What became of them, where sessions are told one by one. */
  readonly sessions: Sessions | null;
}

interface Sessions {
  readonly held: number;
  readonly absent: number;
}

interface Round {
  readonly cycleId: string;
  readonly number: number;
  readonly term: Term;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  /** Sessions of this cycle are told one by one. */
  readonly isRecorded: boolean;
}

interface Group {
  readonly id: string;
  readonly size: number;
  readonly deliveredById: string;
}

// Groups that run in a term of a place: children with the same provision sit together.
const groupsOf = new WeakMap<Place, Map<string, Group>>();

/** Adds what is done for a child in one cycle, with its cost, and its sessions. */
export function addLines(place: Place, staff: Staff, child: Child, course: Course, round: Round): LinesOfCycle {
  const { parts, newId, id: schoolId } = place;
  const texts = textsOf(course.need);
  const count = course.code === 'E' ? Math.min(3, texts.lines.length) : child.dice.chance(0.55) ? 2 : 1;
  const chosen = Array.from(
    { length: Math.min(count, texts.lines.length) },
    (_, index) => texts.lines[(round.number + index) % texts.lines.length],
  ).filter((line) => line !== undefined);
  const lineIds = chosen.map((line) => {
    const id = newId(round.startsOn);
    const group = groupFor(place, staff, child, line, round.term);
    const startsOn = addDays(round.startsOn, 3);
    parts.provision.lines.push({
      id,
      pupilId: child.id,
      schoolId,
      cycleId: round.cycleId,
      groupId: line.group[1] > 1 ? group.id : null,
      what: told(line.what, child.subject),
      needCode: course.need,
      deliveredById: group.deliveredById,
      groupSize: group.size,
      minutes: line.minutes,
      timesPerWeek: line.times,
      weeks: line.weeks,
      startsOn,
      endsOn: round.endsOn !== null && round.endsOn < startsOn ? startsOn : round.endsOn,
      promisedMinutesPerWeek: course.code === 'E' ? line.minutes * line.times : null,
    });
    parts.provision.costs.push({
      lineId: id,
      pupilId: child.id,
      schoolId,
      hourlyPence: staff.assistants.some((assistant) => assistant.id === group.deliveredById)
        ? ASSISTANT_PENCE
        : TEACHER_PENCE,
    });
    if (round.isRecorded)
      addSessions(place, child, line, { id, startsOn, endsOn: round.endsOn, byId: group.deliveredById });
    return id;
  });
  const plannedSessions = chosen.reduce((sum, { times, weeks }) => sum + times * weeks, 0);
  return { lineIds, plannedSessions, sessions: round.isRecorded ? sessionsOf(place, lineIds) : null };
}

function sessionsOf(place: Place, lineIds: readonly string[]): Sessions {
  const sessions = place.parts.provision.sessions.filter(({ lineId }) => lineIds.includes(lineId));
  const absent = sessions.filter(({ wasAbsent }) => wasAbsent).length;
  return { held: sessions.length - absent, absent };
}

function groupFor(place: Place, staff: Staff, child: Child, line: LineText, term: Term): Group {
  const groups = groupsOf.get(place) ?? new Map<string, Group>();
  groupsOf.set(place, groups);
  const isAlone = line.group[1] === 1;
  const key = isAlone ? child.id : `${line.what}/${String(term.academicYear)}/${String(term.term)}`;
  const known = isAlone ? undefined : groups.get(key);
  if (known !== undefined) return known;
  const assistant = isAlone
    ? child.assistant
    : staff.assistants.length === 0
      ? staff.head
      : child.dice.pick(staff.assistants);
  const group = {
    id: place.newId(term.startsOn),
    size: child.dice.int(line.group[0], line.group[1]),
    deliveredById: assistant.id,
  };
  groups.set(key, group);
  return group;
}

interface TaughtLine {
  readonly id: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly byId: string;
}

/** The sessions so far: nine in ten happened, a few were missed because the child was away. */
function addSessions(place: Place, child: Child, text: LineText, line: TaughtLine): void {
  const { parts, newId, id: schoolId, today, halfTerms } = place;
  const dice = child.dice.fork(line.id);
  const weekdays = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]][Math.min(text.times, 5) - 1] ?? [
    1, 2, 3, 4, 5,
  ];
  const last = line.endsOn !== null && line.endsOn < today ? line.endsOn : addDays(today, -1);
  let planned = text.times * text.weeks;
  for (let day = line.startsOn; day <= last && planned > 0; day = addDays(day, 1)) {
    const isOpen = halfTerms.some((half) => half.startsOn <= day && day <= half.endsOn);
    if (!isOpen || !weekdays.includes(weekdayOf(day))) continue;
    planned -= 1;
    if (dice.chance(0.1)) continue;
    const wasAbsent = dice.chance(0.05);
    parts.provision.sessions.push({
      id: newId(day),
      lineId: line.id,
      pupilId: child.id,
      schoolId,
      deliveredOn: day,
      minutes: wasAbsent ? 0 : text.minutes,
      wasAbsent,
      note: null,
      byId: line.byId,
      recordedAt: instantOn(day, dice),
    });
  }
}
