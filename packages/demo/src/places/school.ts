import { latest, type IsoDate, type NeedCode } from '@hedgerow/rules';
import { addDays, daysBetween } from '../chance/days.ts';
import { tellReferral, type ReferralStanding } from '../agencies/referrals.ts';
import type { Cast } from '../cast.ts';
import { registerChild, type Child } from '../children/child.ts';
import { tellCycles, type ToldCycle } from '../children/cycles.ts';
import { planDates, reviewStandings, tellPlan, tellRunningRequest, type RunningRequest } from '../children/ehc.ts';
import { needDeck, shareOnSupport, sharesOnSupport, sharesWithPlan, shareWithPlan } from '../children/need-decks.ts';
import { addConcern, addMeetings, addObservations, addOpenConcern, addProfile } from '../children/notes.ts';
import { supportedForAWhile, withoutNeed, withSupport, type Course } from '../children/status.ts';
import { employSchoolStaff, type Staff } from '../people/staff.ts';
import { holdEvents, trainStaff } from '../people/training.ts';
import { layOutPlace, type Place } from './place.ts';
import type { PlacePlan } from './place-names.ts';
import { tellSencoVisits, tellVisitsFromOutside } from './visits.ts';

/** What is dealt out to a place from the whole, so that the whole keeps its proportions and shows every state. */
export interface Hand {
  /** Primary needs of the children on support, and of those with a plan. */
  readonly onSupport: readonly NeedCode[];
  readonly withPlan: readonly NeedCode[];
  /** Where the first plan stands among the standings of reviews. */
  readonly firstReview: number;
  readonly referrals: readonly ReferralStanding[];
  readonly runningRequest: RunningRequest | null;
}

/** A school that was made, with its children for whoever adds to them. */
export interface MadeSchool {
  readonly place: Place;
  readonly staff: Staff;
  readonly supported: readonly SupportedChild[];
}

export interface SupportedChild {
  readonly child: Child;
  readonly course: Course;
  readonly cycles: readonly ToldCycle[];
}

/** A hand of a school by itself: needs by chance in the national proportions. */
export function handOfItsOwn(place: Place, index: number): Hand {
  const dice = place.dice.fork('hand');
  const about = (share: number): number =>
    Math.max(1, Math.round(place.plan.size * share * (0.75 + dice.next() * 0.5)));
  return {
    onSupport: needDeck(sharesOnSupport, about(shareOnSupport), dice),
    withPlan: needDeck(sharesWithPlan, about(shareWithPlan), dice),
    firstReview: index * 3,
    referrals: dice.several(
      ['waiting', 'sent', 'done', 'active', 'acknowledgement late', 'report received'],
      dice.int(1, 3),
    ),
    runningRequest: dice.chance(0.25) ? dice.pick(['just asked', 'advice being written']) : null,
  };
}

/** Makes one school: nothing of it depends on another school. */
export function makeSchool(cast: Cast, plan: PlacePlan, index: number, dealt?: Hand): MadeSchool {
  const place = layOutPlace(cast, plan, index);
  const hand = dealt ?? handOfItsOwn(place, index);
  const staff = employSchoolStaff(place);
  const children = registerAll(place, staff);
  const { chosen, others } = choose(place, children, hand);
  const supported = chosen.map(({ child, need, isWithPlan }, turn) =>
    tellChild(place, staff, child, need, isWithPlan, hand, turn),
  );
  tellOthers(place, staff, others, hand);
  tellSpecial(place, staff, supported, hand);
  trainStaff(
    place,
    staff,
    supported.map(({ course }) => course.need),
  );
  if (plan.isVillage)
    tellSencoVisits(
      place,
      staff.senco.id,
      supported.map(({ child }) => child),
      index === 3,
    );
  else if (plan.isInTrust) tellVisitsFromOutside(place, cast.inclusionManager.id, 80);
  if (index === 0) holdEvents(place, staff, { organisationId: cast.trustId });
  if (place.dice.fork('strategy').chance(0.45)) publishStrategy(place, staff);
  return { place, staff, supported };
}

function registerAll(place: Place, staff: Staff): Child[] {
  const years = place.plan.phase === 'SECONDARY' ? [7, 8, 9, 10, 11] : [0, 1, 2, 3, 4, 5, 6];
  return Array.from({ length: place.plan.size }, (_, index) =>
    registerChild(place, staff, years[index % years.length] ?? 0, index + 1),
  );
}

interface Chosen {
  readonly child: Child;
  readonly need: NeedCode;
  readonly isWithPlan: boolean;
}

/** Who is supported: older children and boys more often, as everywhere; with a plan only who has been here long enough for one. */
function choose(place: Place, children: readonly Child[], hand: Hand): { chosen: Chosen[]; others: Child[] } {
  const dice = place.dice.fork('choose');
  const ranked = children
    .map((child) => ({
      child,
      rank: dice.next() + (child.sex === 'M' ? 0.28 : 0) + Math.min(3, Math.max(0, child.year)) * 0.08,
    }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ child }) => child);
  const longHere = ranked.filter(({ joinedOn }) => daysBetween(joinedOn, place.today) > 520);
  const withPlan = longHere.slice(0, hand.withPlan.length);
  const onSupport = ranked.filter((child) => !withPlan.includes(child)).slice(0, hand.onSupport.length);
  const chosen = [
    ...withPlan.map((child, index) => ({ child, need: hand.withPlan[index] ?? 'SLCN', isWithPlan: true })),
    ...onSupport.map((child, index) => ({ child, need: hand.onSupport[index] ?? 'SLCN', isWithPlan: false })),
  ];
  const taken = new Set(chosen.map(({ child }) => child));
  return { chosen, others: children.filter((child) => !taken.has(child)) };
}

function tellChild(
  place: Place,
  staff: Staff,
  child: Child,
  need: NeedCode,
  isWithPlan: boolean,
  hand: Hand,
  turn: number,
): SupportedChild {
  const { dice } = child;
  const standing = reviewStandings[(hand.firstReview + turn) % reviewStandings.length] ?? 'settled';
  const dates = isWithPlan
    ? planDates(
        place,
        child,
        standing,
        dice.int(
          0,
          Math.min(
            3,
            Math.floor(daysBetween(child.joinedOn, place.today) / 365) - 2 < 0
              ? 0
              : Math.floor(daysBetween(child.joinedOn, place.today) / 365) - 2,
          ),
        ),
      )
    : null;
  const supportedSince =
    dates === null
      ? supportBegins(place, child)
      : latest(addDays(child.joinedOn, 15), addDays(dates.madeOn, -dice.int(300, 650)));
  const course = withSupport(
    place,
    child,
    { code: isWithPlan ? 'E' : 'K', need },
    supportedSince,
    dates?.madeOn ?? null,
    staff.senco.id,
  );
  const cycles = tellCycles(place, staff, child, course);
  addProfile(place, staff, child, course);
  addConcern(place, child, course);
  addObservations(place, staff, child, course);
  addMeetings(place, staff, child, cycles);
  if (dates !== null) tellPlan(place, child, dates, standing);
  return { child, course, cycles };
}

function supportBegins({ today }: Place, { joinedOn, dice }: Child): IsoDate {
  const here = daysBetween(joinedOn, today);
  return addDays(
    joinedOn,
    here < 150
      ? Math.max(5, Math.min(here - 30, dice.int(20, 60)))
      : dice.int(60, Math.max(61, Math.min(here - 50, 1_500))),
  );
}

/** Children without need; a few of them had support once, or are being looked at now. */
function tellOthers(place: Place, staff: Staff, others: readonly Child[], hand: Hand): void {
  const onceSupported = place.plan.isVillage
    ? others.find(({ joinedOn }) => daysBetween(joinedOn, place.today) > 900)
    : undefined;
  const watched = place.plan.isVillage ? others.filter((child) => child !== onceSupported).slice(3, 5) : [];
  for (const child of others) {
    if (child === onceSupported)
      supportedForAWhile(
        place,
        child,
        hand.onSupport[0] ?? 'SLCN',
        addDays(place.today, -820),
        addDays(place.today, -240),
        staff.senco.id,
      );
    else withoutNeed(place, child);
  }
  watched.forEach((child, index) => {
    addOpenConcern(place, child, index === 0 ? 'SLCN' : 'SEMH', 5 + index * 9);
  });
}

/** The request that is running, and the referrals, each told of a child whose story carries it. */
function tellSpecial(place: Place, staff: Staff, supported: readonly SupportedChild[], hand: Hand): void {
  const onSupport = supported
    .filter(({ course }) => course.code === 'K')
    .toSorted((a, b) => b.cycles.length - a.cycles.length);
  const asked = onSupport[0];
  if (hand.runningRequest !== null && asked !== undefined) tellRunningRequest(place, asked.child, hand.runningRequest);
  const referred = supported.toSorted((a, b) => (a.course.supportedSince < b.course.supportedSince ? -1 : 1));
  hand.referrals.forEach((standing, turn) => {
    const story = referred[turn % referred.length];
    if (story !== undefined) tellReferral({ place, staff, ...story }, standing);
  });
}

function publishStrategy({ parts, newId, id: schoolId, dice, today, plan }: Place, staff: Staff): void {
  const publishedOn = addDays(today, -dice.int(10, 130));
  parts.schools.strategies.push({
    id: newId(publishedOn),
    schoolId,
    publishedOn,
    url: `https://${plan.key}.example/inclusion-strategy`,
    isMultiYear: dice.chance(0.3),
    budgetedCost: plan.size * dice.int(90, 160),
    publishedBy: staff.head.id,
  });
}
