import { addMonths, addWeeks, earliest, latest, type IsoDate } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import { councils } from '../places/place-names.ts';
import type { Place } from '../places/place.ts';
import { schoolDayNear } from '../places/school-days.ts';
import type { Child } from './child.ts';

/** Where the annual review of a plan stands in the demo: so that every state of the clock can be seen. */
export const reviewStandings = [
  'settled',
  'meeting soon',
  'council to decide',
  'settled',
  'report late',
  'papers due',
  'council late',
  'settled',
  'no meeting set',
  'meeting soon',
  'settled',
  'council to decide',
  'settled',
] as const;
export type ReviewStanding = (typeof reviewStandings)[number];

/** How long ago the last decision of the council was, in days, for each standing. */
function lastDecisionAgo(standing: ReviewStanding, child: Child): number {
  const { dice } = child;
  switch (standing) {
    case 'settled':
      return dice.int(30, 250);
    case 'meeting soon':
      return dice.int(318, 332);
    case 'papers due':
      return dice.int(322, 330);
    case 'council to decide':
      return dice.int(338, 350);
    case 'report late':
      return dice.int(340, 350);
    case 'council late':
      return dice.int(362, 380);
    case 'no meeting set':
      return dice.int(345, 362);
  }
}

/** When a plan was made, and when the council last decided on it. */
export interface PlanDates {
  readonly madeOn: IsoDate;
  readonly lastDecisionOn: IsoDate;
}

/** The dates of a plan that leave its review where it should stand. */
export function planDates(place: Place, child: Child, standing: ReviewStanding, yearsAgo: number): PlanDates {
  const lastDecisionOn = addDays(place.today, -lastDecisionAgo(standing, child));
  const madeOn = yearsAgo === 0 ? lastDecisionOn : addDays(lastDecisionOn, -365 * yearsAgo - child.dice.int(0, 40));
  return { madeOn: latest(madeOn, addDays(child.joinedOn, 120)), lastDecisionOn };
}

/** Tells a plan with the request it came from, its council and its reviews up to today. */
export function tellPlan(
  place: Place,
  child: Child,
  { madeOn, lastDecisionOn }: PlanDates,
  standing: ReviewStanding,
): void {
  const { parts, newId, id: schoolId, today, halfTerms } = place;
  const { dice } = child;
  const councilName = councils[place.plan.council].name;
  const about = { pupilId: child.id, schoolId };
  if (madeOn > addMonths(today, -34) && addWeeks(madeOn, -21) > child.joinedOn)
    tellRequest(place, child, madeOn, councilName);
  const planId = newId(madeOn);
  const decisions = decisionDays(madeOn, latest(madeOn, lastDecisionOn), dice.int(-9, 9));
  parts.provision.ehcPlans.push({ ...about, id: planId, madeOn, lastReviewDecisionOn: decisions.at(-1) ?? null });
  parts.provision.councils.push({
    ...about,
    id: newId(madeOn),
    planId,
    name: councilName,
    startsOn: madeOn,
    endsOn: null,
  });
  for (const decisionOn of decisions) {
    const held = schoolDayNear(addDays(decisionOn, -dice.int(24, 40)), halfTerms);
    const meetingHeldOn = held < decisionOn ? held : addDays(decisionOn, -20);
    const decision = dice.chance(0.35) ? ('AMEND' as const) : ('MAINTAIN' as const);
    parts.provision.reviews.push({
      ...about,
      ...amendment(decision, decisionOn, place),
      id: newId(meetingHeldOn),
      planId,
      kind: 'ANNUAL',
      meetingOn: meetingHeldOn,
      meetingHeldOn,
      papersSentOn: addDays(meetingHeldOn, -dice.int(14, 18)),
      reportSentOn: earliest(addDays(meetingHeldOn, dice.int(6, 14)), decisionOn),
      decisionOn,
      decision,
    });
  }
  tellRunningReview(place, child, planId, standing);
}

/** What follows a decision to amend: the family's comments and the amended plan, as far as today. */
function amendment(
  decision: 'AMEND' | 'MAINTAIN',
  decisionOn: IsoDate,
  { today }: Place,
): { readonly commentsSentOn: IsoDate | null; readonly amendedFinalOn: IsoDate | null } {
  if (decision === 'MAINTAIN') return { commentsSentOn: null, amendedFinalOn: null };
  const [comments, final] = [addDays(decisionOn, 11), addDays(decisionOn, 50)];
  return { commentsSentOn: comments <= today ? comments : null, amendedFinalOn: final <= today ? final : null };
}

/** Yearly decisions from the making of a plan to the last one. */
function decisionDays(madeOn: IsoDate, last: IsoDate, jitter: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = last; day > addDays(madeOn, 200); day = addDays(day, -365 + jitter)) days.unshift(day);
  return days;
}

function tellRunningReview(
  { parts, newId, id: schoolId, today, halfTerms, academicYear }: Place,
  child: Child,
  planId: string,
  standing: ReviewStanding,
): void {
  const { dice } = child;
  const kind =
    child.year === 6 && today < `${String(academicYear + 1)}-02-15` ? ('PHASE_TRANSFER' as const) : ('ANNUAL' as const);
  const add = (
    meetingOn: IsoDate,
    rest: {
      readonly meetingHeldOn: IsoDate | null;
      readonly papersSentOn: IsoDate | null;
      readonly reportSentOn: IsoDate | null;
    },
  ): void => {
    parts.provision.reviews.push({
      id: newId(addDays(today, -30)),
      pupilId: child.id,
      schoolId,
      planId,
      kind,
      meetingOn,
      decisionOn: null,
      decision: null,
      commentsSentOn: null,
      amendedFinalOn: null,
      ...rest,
    });
  };
  const held = (daysAgo: number): IsoDate => addDays(today, -daysAgo);
  switch (standing) {
    case 'meeting soon': {
      const meetingOn = schoolDayNear(addDays(today, dice.int(4, 12)), halfTerms);
      add(meetingOn, { meetingHeldOn: null, papersSentOn: addDays(today, -dice.int(3, 8)), reportSentOn: null });
      return;
    }
    case 'papers due':
      add(schoolDayNear(addDays(today, dice.int(15, 18)), halfTerms), {
        meetingHeldOn: null,
        papersSentOn: null,
        reportSentOn: null,
      });
      return;
    case 'council to decide': {
      const on = held(dice.int(16, 24));
      add(on, { meetingHeldOn: on, papersSentOn: addDays(on, -15), reportSentOn: addDays(on, dice.int(7, 13)) });
      return;
    }
    case 'report late': {
      const on = held(dice.int(17, 22));
      add(on, { meetingHeldOn: on, papersSentOn: addDays(on, -14), reportSentOn: null });
      return;
    }
    case 'council late': {
      const on = held(dice.int(38, 50));
      add(on, { meetingHeldOn: on, papersSentOn: addDays(on, -16), reportSentOn: addDays(on, 11) });
      return;
    }
    case 'settled':
    case 'no meeting set':
  }
}

/** The twenty weeks that led to a plan; four in ten councils were late. */
function tellRequest(place: Place, child: Child, madeOn: IsoDate, councilName: string): void {
  const { dice } = child;
  const receivedOn = addWeeks(madeOn, -20 - (dice.chance(0.4) ? dice.int(1, 6) : 0));
  const decisionOn = addDays(receivedOn, dice.int(36, 48));
  const draftServedOn = addDays(madeOn, -dice.int(26, 34));
  place.parts.provision.ehcRequests.push({
    id: place.newId(receivedOn),
    pupilId: child.id,
    schoolId: place.id,
    requestedBy: dice.chance(0.7) ? 'SCHOOL' : 'PARENT',
    receivedOn,
    councilName,
    adviceRequestedOn: addDays(receivedOn, dice.int(8, 20)),
    adviceSentOn: addDays(receivedOn, dice.int(30, 52)),
    decisionOn,
    isAssessing: true,
    draftServedOn,
    commentsSentOn: addDays(draftServedOn, dice.int(8, 14)),
    consultReceivedOn: addDays(draftServedOn, 15),
    consultRepliedOn: addDays(draftServedOn, dice.int(18, 24)),
    finalIssuedOn: madeOn,
  });
}

/** Where a request that is running stands. */
export const runningRequests = [
  'just asked',
  'advice being written',
  'draft to comment on',
  'council late with the plan',
] as const;
export type RunningRequest = (typeof runningRequests)[number];

/** Tells a request that is running today. */
export function tellRunningRequest(place: Place, child: Child, standing: RunningRequest): void {
  const { today } = place;
  const nothing = {
    adviceRequestedOn: null,
    adviceSentOn: null,
    decisionOn: null,
    isAssessing: null,
    draftServedOn: null,
    commentsSentOn: null,
    consultReceivedOn: null,
    consultRepliedOn: null,
    finalIssuedOn: null,
  };
  const ago = (days: number): IsoDate => addDays(today, -days);
  const dates = {
    'just asked': { receivedOn: ago(19), ...nothing },
    'advice being written': {
      receivedOn: ago(66),
      ...nothing,
      adviceRequestedOn: ago(33),
      decisionOn: ago(26),
      isAssessing: true,
    },
    'draft to comment on': {
      receivedOn: ago(119),
      ...nothing,
      adviceRequestedOn: ago(95),
      adviceSentOn: ago(61),
      decisionOn: ago(79),
      isAssessing: true,
      draftServedOn: ago(9),
      consultReceivedOn: ago(6),
    },
    'council late with the plan': {
      receivedOn: ago(171),
      ...nothing,
      adviceRequestedOn: ago(150),
      adviceSentOn: ago(112),
      decisionOn: ago(126),
      isAssessing: true,
      draftServedOn: ago(44),
      commentsSentOn: ago(33),
      consultReceivedOn: ago(40),
      consultRepliedOn: ago(30),
    },
  }[standing];
  place.parts.provision.ehcRequests.push({
    id: place.newId(dates.receivedOn),
    pupilId: child.id,
    schoolId: place.id,
    requestedBy: standing === 'advice being written' ? 'PARENT' : 'SCHOOL',
    councilName: councils[place.plan.council].name,
    ...dates,
  });
}
