import { addMonths, addYears, earliest } from '../calendar/arithmetic.ts';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import type { Maybe } from '../duties/instance.ts';
import { dutyList, type DutyList } from '../duties/instance.ts';

/** A SENCo course that a person has begun or finished. */
export interface SencoCourse {
  readonly kind: 'NASENCO' | 'NPQ_SENCO';
  readonly startedOn?: Maybe<IsoDate>;
  readonly completedOn?: Maybe<IsoDate>;
  readonly provider?: Maybe<string>;
  readonly expectedEndOn?: Maybe<IsoDate>;
}

/** What decides a person's SENCo qualification. There is one clock for a person, whatever the number of schools. */
export interface SencoQualificationFacts {
  /** The day the person first became a SENCo anywhere; null when never. */
  readonly firstBecameSenco: Maybe<IsoDate>;
  /** Whether any of the places is bound by reg 49: a mainstream or maintained nursery school in England. */
  readonly isReg49Place: boolean;
  readonly courses: readonly SencoCourse[];
  /** More than twelve months' earlier service as a SENCo, which reg 49(4) may spare: shown as a matter for advice, never applied. */
  readonly hasEarlierService?: boolean;
}

export type SencoQualificationStatus = 'HELD' | 'ENROLLED' | 'DUE' | 'OVERDUE' | 'EXEMPT';

/** Why nobody asks a person for the qualification. */
export type SencoExemption = 'not-a-senco' | 'place-outside-regulation-49' | 'senco-before-september-2009';

/** Where a person stands, for a page and for the worklist. */
export interface SencoQualification {
  readonly status: SencoQualificationStatus;
  /** The third anniversary, or for an open NASENCO its cut-off when that is earlier; null when exempt. */
  readonly deadline: IsoDate | null;
  /** The day from which it is shown as a warning: 24 months before the deadline. */
  readonly amberOn: IsoDate | null;
  /** The last sensible start of an NPQ: 22 months before the deadline. */
  readonly latestStartOn: IsoDate | null;
  readonly colour: 'none' | 'amber' | 'red';
  readonly course: SencoCourse | null;
  readonly exemptBecause: SencoExemption | null;
  /** Plain sentences for the page. */
  readonly sentences: readonly string[];
}

const REQUIRED_AFTER = parseIsoDate('2009-09-01');
const NPQ_SINCE = parseIsoDate('2024-09-01');
const NASENCO_LAST_COMPLETION = parseIsoDate('2027-08-31');
const OPEN_NASENCO_RED_FROM = parseIsoDate('2027-01-01');

const EXEMPT_SENTENCES: Readonly<Record<SencoExemption, string>> = {
  'not-a-senco': 'Has not been a SENCo.',
  'place-outside-regulation-49': 'Regulation 49 does not bind the places where this person is SENCo.',
  'senco-before-september-2009': 'Became SENCo on or before 1 September 2009, so the qualification is not required.',
};

/** Whether a finished course is the qualification that reg 49 asks for: NASENCO begun before and NPQ from 1 September 2024. */
export function isRelevantQualification({ kind, startedOn, completedOn }: SencoCourse): boolean {
  if (!completedOn) return false;
  if (kind === 'NPQ_SENCO') return startedOn ? startedOn >= NPQ_SINCE : completedOn >= NPQ_SINCE;
  const begunBefore = startedOn ?? completedOn;
  return begunBefore < NPQ_SINCE && completedOn <= NASENCO_LAST_COMPLETION;
}

/** Where a person stands on a day with the qualification of reg 49(4). */
export function sencoQualification(facts: SencoQualificationFacts, today: IsoDate): SencoQualification {
  const held = facts.courses.find(isRelevantQualification);
  if (held) return settled('HELD', null, held, [`Holds ${nameOf(held)}.`]);
  const exemption = exemptionOf(facts);
  if (exemption || !facts.firstBecameSenco) return settled('EXEMPT', exemption ?? 'not-a-senco', null, [EXEMPT_SENTENCES[exemption ?? 'not-a-senco']]);
  const third = addYears(facts.firstBecameSenco, 3);
  const course = facts.courses.find((open) => isOpenAndCounts(open, today)) ?? null;
  const deadline = course?.kind === 'NASENCO' ? earliest(third, NASENCO_LAST_COMPLETION) : third;
  const amberOn = addMonths(deadline, -24);
  const latestStartOn = addMonths(deadline, -22);
  const status = today > deadline ? 'OVERDUE' : course ? 'ENROLLED' : 'DUE';
  const colour = colourOf({ status, course, deadline, amberOn, latestStartOn }, today);
  return { status, deadline, amberOn, latestStartOn, colour, course, exemptBecause: null, sentences: sentencesOf(facts, course, deadline) };
}

/** The duty of reg 49(4), once for a person; met on the day the relevant course was finished. Empty when exempt. */
export function sencoQualifiedDuties(facts: SencoQualificationFacts): DutyList {
  const { firstBecameSenco } = facts;
  if (exemptionOf(facts) || !firstBecameSenco) return [];
  const held = facts.courses.filter(isRelevantQualification).flatMap(({ completedOn }) => completedOn ?? []).sort()[0];
  return dutyList([{ rule: 'SENCO_QUALIFIED', facts: { firstBecameSenco }, metOn: held }]);
}

function exemptionOf({ firstBecameSenco, isReg49Place }: SencoQualificationFacts): SencoExemption | null {
  if (!firstBecameSenco) return 'not-a-senco';
  if (!isReg49Place) return 'place-outside-regulation-49';
  return firstBecameSenco <= REQUIRED_AFTER ? 'senco-before-september-2009' : null;
}

function isOpenAndCounts({ kind, startedOn, completedOn }: SencoCourse, today: IsoDate): boolean {
  if (completedOn || !startedOn || startedOn > today) return false;
  return kind === 'NPQ_SENCO' ? startedOn >= NPQ_SINCE : startedOn < NPQ_SINCE && today <= NASENCO_LAST_COMPLETION;
}

function colourOf(found: Pick<SencoQualification, 'status' | 'course'> & { deadline: IsoDate; amberOn: IsoDate; latestStartOn: IsoDate }, today: IsoDate): SencoQualification['colour'] {
  const { status, course, deadline, amberOn, latestStartOn } = found;
  if (status === 'OVERDUE') return 'red';
  if (course?.kind === 'NASENCO') return today >= OPEN_NASENCO_RED_FROM ? 'red' : 'amber';
  if (course) return course.expectedEndOn && course.expectedEndOn > deadline ? 'red' : 'none';
  if (today > latestStartOn) return 'red';
  return today >= amberOn ? 'amber' : 'none';
}

function sentencesOf(facts: SencoQualificationFacts, course: SencoCourse | null, deadline: IsoDate): readonly string[] {
  const sentences = [`The qualification is due by ${deadline} (reg 49(4)).`];
  if (course) sentences.push(`Is taking ${nameOf(course)}.`);
  if (course?.kind === 'NASENCO') sentences.push(`A NASENCO award counts only when completed before 1 September 2027.`);
  if (course?.expectedEndOn && course.expectedEndOn > deadline) sentences.push('The course is expected to end after the deadline.');
  if (facts.hasEarlierService) sentences.push('Earlier service of more than twelve months may matter under reg 49(4): take advice.');
  return sentences;
}

function settled(status: 'HELD' | 'EXEMPT', exemptBecause: SencoExemption | null, course: SencoCourse | null, sentences: readonly string[]): SencoQualification {
  return { status, deadline: null, amberOn: null, latestStartOn: null, colour: 'none', course, exemptBecause, sentences };
}

function nameOf({ kind, provider }: SencoCourse): string {
  const name = kind === 'NASENCO' ? 'the NASENCO award' : 'the NPQ for SENCOs';
  return provider ? `${name} (${provider})` : name;
}
