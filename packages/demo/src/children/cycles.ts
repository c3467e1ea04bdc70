import { latest, type IsoDate } from '@hedgerow/rules';
import { addDays, daysBetween, weekdayOf } from '../chance/days.ts';
import type { Staff } from '../people/staff.ts';
import type { DemoOutcome } from '../parts/provision-part.ts';
import { storyBegins, termsBegun, type Place, type Term } from '../places/place.ts';
import { schoolDayNear } from '../places/school-days.ts';
import type { OutcomeText } from '../texts/need-texts.ts';
import { deliveryTexts, parentViews, staffViews, type Progress } from '../texts/review-texts.ts';
import { textsOf, told } from '../texts/told.ts';
import type { Child } from './child.ts';
import { addLines, type LinesOfCycle } from './lines.ts';
import type { Course } from './status.ts';

/** One round that was told, for what comes after it. */
export interface ToldCycle {
  readonly id: string;
  readonly startsOn: IsoDate;
  readonly reviewedOn: IsoDate | null;
  readonly lineIds: readonly string[];
}

interface Scale {
  readonly text: OutcomeText;
  level: number;
}

/** Tells a child's plan: a cycle each term since support began, the outcomes of one leading to those of the next. */
export function tellCycles(place: Place, staff: Staff, child: Child, course: Course): ToldCycle[] {
  const { parts, newId } = place;
  const texts = textsOf(course.need);
  const begins = latest(course.supportedSince, storyBegins(place));
  const terms = termsBegun(place).filter(
    ({ startsOn, endsOn }) => endsOn > addDays(begins, 40) && addDays(startsOn, 20) <= place.today,
  );
  const first = terms[0];
  if (first === undefined) return [];
  const startsOn = latest(begins, first.startsOn);
  const planId = newId(startsOn);
  parts.provision.plans.push({
    id: planId,
    pupilId: child.id,
    schoolId: place.id,
    title: `Support plan for ${child.givenName}`,
    summary: told(child.dice.pick(texts.summary), child.subject),
    startsOn,
    closedOn: null,
    sharedWithFamilyOn: child.dice.chance(0.8) ? latest(startsOn, addDays(place.today, -child.dice.int(10, 90))) : null,
  });
  const scales: Scale[] = child.dice
    .several(texts.outcomes, texts.outcomes.length)
    .map((text) => ({ text, level: text.start }));
  return terms.map((term, index) =>
    tellCycle(place, staff, child, course, {
      term,
      number: index + 1,
      planId,
      scales,
      isLast: index === terms.length - 1,
    }),
  );
}

interface Round {
  readonly term: Term;
  readonly number: number;
  readonly planId: string;
  readonly scales: Scale[];
  readonly isLast: boolean;
}

function tellCycle(place: Place, staff: Staff, child: Child, course: Course, round: Round): ToldCycle {
  const { parts, newId, id: schoolId, today } = place;
  const { dice, subject } = child;
  const texts = textsOf(course.need);
  const startsOn = schoolDayNear(
    latest(
      addDays(round.term.startsOn, dice.int(6, 16)),
      round.number === 1 ? course.supportedSince : round.term.startsOn,
    ),
    place.halfTerms,
  );
  const { agreed, reviewedOn } = reviewDays(place, round, startsOn, child);
  const id = newId(startsOn);
  const outcomes = measureOutcomes(place, child, round, id, startsOn, reviewedOn);
  const progress = progressOf(outcomes);
  const lines = addLines(place, staff, child, course, {
    cycleId: id,
    number: round.number,
    term: round.term,
    startsOn,
    endsOn: reviewedOn,
    isRecorded: place.plan.isVillage,
  });
  const isReviewed = reviewedOn !== null;
  parts.provision.cycles.push({
    id,
    planId: round.planId,
    pupilId: child.id,
    schoolId,
    number: round.number,
    startsOn,
    reviewAgreedOn: agreed,
    reviewedOn,
    needCodes: [...course.needs],
    analysis: told(
      `${texts.analysis[(round.number - 1) % texts.analysis.length] ?? ''} ${dice.pick(texts.strengths)}`,
      subject,
    ),
    strategies: told(texts.strategies[(round.number - 1) % texts.strategies.length] ?? '', subject),
    delivery: isReviewed ? deliveryOf(lines, child) : '',
    impact: isReviewed ? impactOf(outcomes) : '',
    pupilView: isReviewed ? told(dice.pick(texts.pupilView), subject) : '',
    parentView: isReviewed ? told(dice.pick(parentViews[progress]), subject) : '',
    staffView: isReviewed ? told(dice.pick(staffViews[progress]), subject) : '',
    attendees: isReviewed
      ? [
          ...child.guardians.slice(0, 1).map((guardian) => `${guardian.givenName} ${guardian.familyName}`),
          `${child.teacher.givenName} ${child.teacher.familyName}`,
          `${staff.senco.givenName} ${staff.senco.familyName}`,
        ].join(', ')
      : '',
    agreedByName:
      child.guardians[0] === undefined ? null : `${child.guardians[0].givenName} ${child.guardians[0].familyName}`,
    agreedOn: startsOn,
    decision: isReviewed ? decisionOf(progress, course, round, reviewedOn, today) : null,
  });
  if (!isReviewed && place.plan.isVillage && dice.chance(0.3)) {
    const on = addDays(today, -dice.int(1, 9));
    if (on > startsOn)
      parts.provision.contributions.push({
        id: newId(on),
        cycleId: id,
        pupilId: child.id,
        schoolId,
        byId: child.teacher.id,
        staffView: told(dice.pick(staffViews.some), subject),
        pupilView: told(dice.pick(texts.pupilView), subject),
        delivery: '',
        contributedAt: `${on}T15:40:00Z`,
      });
  }
  return { id, startsOn, reviewedOn, lineIds: lines.lineIds };
}

/**
 * When the review was agreed for, and when it was held. Of the running cycles about one in eight is overdue, as many are
 * due this week, and the rest stand before the end of term.
 */
function reviewDays(
  place: Place,
  { term, isLast }: Round,
  startsOn: IsoDate,
  { dice }: Child,
): { agreed: IsoDate; reviewedOn: IsoDate | null } {
  const { today, halfTerms } = place;
  const endOfTerm = schoolDayNear(addDays(term.endsOn, -dice.int(3, 17)), halfTerms);
  if (!isLast || term.endsOn < addDays(today, -21)) {
    const agreed = endOfTerm > startsOn ? endOfTerm : addDays(startsOn, 28);
    const held = schoolDayNear(addDays(agreed, dice.int(-2, 6)), halfTerms);
    return { agreed, reviewedOn: held <= today ? held : null };
  }
  const monday = addDays(today, 1 - weekdayOf(today) + (weekdayOf(today) > 5 ? 7 : 0));
  const friday = addDays(monday, 4);
  const [from, to] = dice.weighted<readonly [IsoDate, IsoDate]>([
    [[addDays(today, -26), addDays(today, -2)], 12],
    [[latest(today, monday), friday], 13],
    [[addDays(friday, 3), latest(addDays(friday, 7), term.endsOn)], 61],
    [[addDays(today, 28), addDays(today, 70)], 14],
  ]);
  const wished = addDays(from, dice.int(0, Math.max(0, daysBetween(from, to))));
  const agreed = addDays(wished, weekdayOf(wished) > 5 ? (wished < today ? -2 : 2) : 0);
  return { agreed: latest(agreed, addDays(startsOn, 14)), reviewedOn: null };
}

function measureOutcomes(
  place: Place,
  child: Child,
  round: Round,
  cycleId: string,
  startsOn: IsoDate,
  reviewedOn: IsoDate | null,
): DemoOutcome[] {
  const { parts, newId, id: schoolId } = place;
  const { dice, subject } = child;
  const open = round.scales.filter(({ text, level }) => level < text.most).slice(0, dice.chance(0.35) ? 3 : 2);
  return open.map((scale, index) => {
    const { text, level } = scale;
    const say = (number: number): string => text.measure.replace('{n}', String(number));
    const target = Math.min(text.most, level + text.step);
    const rating =
      reviewedOn === null
        ? null
        : dice.weighted([
            ['MET', 45],
            ['PARTLY_MET', 33],
            ['NOT_MET', 10],
            ['EXCEEDED', 12],
          ] as const);
    const reached =
      rating === null
        ? null
        : {
            MET: target,
            EXCEEDED: Math.min(text.most, target + Math.max(1, Math.floor(text.step / 2))),
            PARTLY_MET: Math.min(target - 1, level + Math.max(1, Math.floor(text.step / 2))),
            NOT_MET: level,
          }[rating];
    if (reached !== null) scale.level = Math.max(reached, level);
    const outcome: DemoOutcome = {
      id: newId(startsOn),
      cycleId,
      pupilId: child.id,
      schoolId,
      position: index + 1,
      text: told(text.text, subject),
      measure: text.measure.replace('{n} ', '').replace(/^of /, 'out of '),
      baseline: say(level),
      baselineOn: startsOn,
      target: say(target),
      endMeasure: reached === null ? null : say(Math.max(reached, level)),
      endOn: reviewedOn,
      rating,
    };
    parts.provision.outcomes.push(outcome);
    return outcome;
  });
}

function progressOf(outcomes: readonly DemoOutcome[]): Progress {
  const points = outcomes.reduce(
    (sum, { rating }) => sum + (rating === 'MET' || rating === 'EXCEEDED' ? 2 : rating === 'PARTLY_MET' ? 1 : 0),
    0,
  );
  const share = outcomes.length === 0 ? 2 : points / outcomes.length;
  return share >= 1.5 ? 'good' : share >= 0.8 ? 'some' : 'little';
}

function impactOf(outcomes: readonly DemoOutcome[]): string {
  return outcomes
    .map(
      ({ text, baseline, endMeasure }) => `${text.replace(/\.$/, '')}: from ${baseline} to ${endMeasure ?? baseline}.`,
    )
    .join(' ');
}

function deliveryOf({ plannedSessions, sessions }: LinesOfCycle, { dice }: Child): string {
  const absent = sessions?.absent ?? dice.int(0, Math.max(1, Math.round(plannedSessions * 0.06)));
  const other = dice.int(0, Math.max(1, Math.round(plannedSessions * 0.12)));
  const done = sessions?.held ?? Math.max(0, plannedSessions - absent - other);
  const numbers: Readonly<Record<string, number>> = {
    planned: plannedSessions,
    absent,
    other: Math.max(0, plannedSessions - absent - done),
    done,
  };
  return dice.pick(deliveryTexts).replaceAll(/\{(\w+)\}/g, (gap, word: string) => String(numbers[word] ?? gap));
}

function decisionOf(progress: Progress, course: Course, { number }: Round, reviewedOn: IsoDate, today: IsoDate) {
  if (course.planSince !== null && reviewedOn < course.planSince && reviewedOn > addDays(course.planSince, -260))
    return 'REQUEST_EHC_ASSESSMENT' as const;
  if (progress === 'good')
    return number % 3 === 0 && reviewedOn < addDays(today, -30) ? ('STEP_DOWN' as const) : ('CONTINUE' as const);
  return progress === 'some' ? ('ADAPT' as const) : number > 2 ? ('REFER' as const) : ('STEP_UP' as const);
}
