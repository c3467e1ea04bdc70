import { addMonths, addYears } from '../calendar/arithmetic.ts';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { dutyList, type DutyList, type Maybe } from '../duties/instance.ts';

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
  /** The third anniversary of first becoming a SENCo; null when exempt or held. */
  readonly deadline: IsoDate | null;
  /** The day from which it is shown as a warning: 24 months before the deadline. */
  readonly amberFrom: IsoDate | null;
  /** The last sensible start of an NPQ: 22 months before the deadline. */
  readonly latestStartOn: IsoDate | null;
  /** How loudly to say it. */
  readonly signal: 'CLEAR' | 'AMBER' | 'RED';
  /** The course that counts, held or under way. */
  readonly course: SencoCourse | null;
  readonly exemptBecause: SencoExemption | null;
  /** A point of law that is shown and never applied. */
  readonly takeAdvice: string | null;
  /** The whole answer in a sentence or two. */
  readonly sentence: string;
}

const REQUIRED_AFTER = parseIsoDate('2009-09-01');
const NPQ_SINCE = parseIsoDate('2024-09-01');
const NASENCO_LAST_COMPLETION = parseIsoDate('2027-08-31');
const OPEN_NASENCO_RED_FROM = parseIsoDate('2027-01-01');

const TAKE_ADVICE =
  'Earlier service as a SENCo of more than twelve months in all may matter under reg 49(4): take advice.';

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
  const { firstBecameSenco, courses } = facts;
  const held = courses.find(isRelevantQualification);
  if (held) return settled('HELD', null, held, `Holds ${nameOf(held)}.`);
  const exemption = firstBecameSenco ? exemptionOf(facts) : 'not-a-senco';
  if (exemption || !firstBecameSenco)
    return settled('EXEMPT', exemption, null, EXEMPT_SENTENCES[exemption ?? 'not-a-senco']);
  const deadline = addYears(firstBecameSenco, 3);
  const course = courses.find((open) => isOpenAndCounts(open, today)) ?? null;
  const amberFrom = addMonths(deadline, -24);
  const latestStartOn = addMonths(deadline, -22);
  const status = today > deadline ? 'OVERDUE' : course ? 'ENROLLED' : 'DUE';
  const signal =
    status === 'OVERDUE'
      ? 'RED'
      : course
        ? courseSignal(course, deadline, today)
        : startSignal(amberFrom, latestStartOn, today);
  const takeAdvice = facts.hasEarlierService ? TAKE_ADVICE : null;
  return {
    status,
    deadline,
    amberFrom,
    latestStartOn,
    signal,
    course,
    exemptBecause: null,
    takeAdvice,
    sentence: sentenceOf(status, course, deadline),
  };
}

/** The duty of reg 49(4), once for a person; met on the day the relevant course was finished. Empty when exempt. */
export function sencoQualifiedDuties(facts: SencoQualificationFacts): DutyList {
  const { firstBecameSenco } = facts;
  if (exemptionOf(facts) || !firstBecameSenco) return [];
  const held = facts.courses
    .filter(isRelevantQualification)
    .flatMap(({ completedOn }) => completedOn ?? [])
    .sort()[0];
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

function courseSignal(
  { kind, expectedEndOn }: SencoCourse,
  deadline: IsoDate,
  today: IsoDate,
): SencoQualification['signal'] {
  if (expectedEndOn && expectedEndOn > deadline) return 'RED';
  if (kind === 'NPQ_SENCO') return 'CLEAR';
  // An open NASENCO must be completed before 1 September 2027: a warning now, urgent from spring 2027.
  return today >= OPEN_NASENCO_RED_FROM || Boolean(expectedEndOn && expectedEndOn > NASENCO_LAST_COMPLETION)
    ? 'RED'
    : 'AMBER';
}

function startSignal(amberFrom: IsoDate, latestStartOn: IsoDate, today: IsoDate): SencoQualification['signal'] {
  if (today > latestStartOn) return 'RED';
  return today >= amberFrom ? 'AMBER' : 'CLEAR';
}

function sentenceOf(status: SencoQualificationStatus, course: SencoCourse | null, deadline: IsoDate): string {
  const due =
    status === 'OVERDUE' ? `The qualification was due by ${deadline}.` : `The qualification is due by ${deadline}.`;
  if (!course) return due;
  const taking = `Is taking ${nameOf(course)}.`;
  const cutOff = course.kind === 'NASENCO' ? ' That award counts only when completed before 1 September 2027.' : '';
  const late =
    course.expectedEndOn && course.expectedEndOn > deadline ? ' The course is expected to end after that day.' : '';
  return `${taking} ${due}${late}${cutOff}`;
}

function settled(
  status: 'HELD' | 'EXEMPT',
  exemptBecause: SencoExemption | null,
  course: SencoCourse | null,
  sentence: string,
): SencoQualification {
  return {
    status,
    deadline: null,
    amberFrom: null,
    latestStartOn: null,
    signal: 'CLEAR',
    course,
    exemptBecause,
    takeAdvice: null,
    sentence,
  };
}

function nameOf({ kind, provider }: SencoCourse): string {
  const name = kind === 'NASENCO' ? 'the NASENCO award' : 'the NPQ for SENCOs';
  return provider ? `${name} (${provider})` : name;
}
