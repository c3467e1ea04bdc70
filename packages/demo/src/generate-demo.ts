import type { IsoDate } from '@hedgerow/rules';
import {
  accountsOfCast,
  classroomAccounts,
  governorAccount,
  headAccount,
  parentAccount,
  pupilAccount,
  schoolSencoAccount,
  settingManagerAccount,
} from './accounts.ts';
import { referralStandings } from './agencies/referrals.ts';
import { makeCast, type Cast } from './cast.ts';
import { diceOf } from './chance/dice.ts';
import { runningRequests } from './children/ehc.ts';
import { needDeck, shareOut, sharesOnSupport, sharesWithPlan } from './children/need-decks.ts';
import type { AgenciesPart } from './parts/agencies-part.ts';
import { addParts, type DemoAccount, type DemoParts } from './parts/parts.ts';
import type { ProvisionPart } from './parts/provision-part.ts';
import type { SchoolsPart } from './parts/schools-part.ts';
import type { TrainingPart } from './parts/training-part.ts';
import { settings, trustSchools, villages } from './places/place-names.ts';
import { makeSchool, type Hand } from './places/school.ts';
import { makeSetting } from './places/setting.ts';

/** `villages`: the six alone, for tests. `demo`: with the trust's other schools and the network's settings. */
export type DemoSize = 'villages' | 'demo';

export interface DemoOptions {
  /** The same seed and day give the same demo. */
  readonly seed: string;
  /** The day from which the demo looks back. */
  readonly today: IsoDate;
  readonly size?: DemoSize;
  /** Short names of the few places to make; all of the size where left out. */
  readonly only?: readonly string[];
}

type Dated = { readonly today: IsoDate };

/** A demo, in the shape that each service is seeded with. */
export interface Demo {
  readonly schools: Dated & SchoolsPart;
  readonly provision: Dated & ProvisionPart;
  readonly training: Dated & TrainingPart & { readonly competences: [] };
  readonly agencies: Dated & AgenciesPart;
  readonly identity: { readonly accounts: readonly DemoAccount[] };
}

/** One place's rows, and the accounts of people there. */
export interface DemoPlace {
  readonly parts: DemoParts;
  readonly accounts: readonly DemoAccount[];
}

/** Children on the register of the six villages, with and without a plan. */
const WITH_PLAN = 17;
const ON_SUPPORT = 58;

/** What each village is dealt, so that together they show national proportions and every state. */
function dealHands(cast: Cast): Hand[] {
  const dice = diceOf(`${cast.seed}/hands`);
  const sizes = villages.map(({ size }) => size);
  const plans = shareOut(WITH_PLAN, sizes);
  const supports = shareOut(ON_SUPPORT, sizes);
  const referrals = shareOut(referralStandings.length, sizes);
  const [planDeck, supportDeck, referralDeck] = [
    needDeck(sharesWithPlan, WITH_PLAN, dice),
    needDeck(sharesOnSupport, ON_SUPPORT, dice),
    [...referralStandings],
  ];
  let firstReview = 0;
  return villages.map((_, index) => {
    const hand: Hand = {
      withPlan: planDeck.splice(0, plans[index] ?? 0),
      onSupport: supportDeck.splice(0, supports[index] ?? 0),
      firstReview,
      referrals: referralDeck.splice(0, referrals[index] ?? 0),
      runningRequest: index === 0 ? null : (runningRequests[index - 1] ?? null),
    };
    firstReview += plans[index] ?? 0;
    return hand;
  });
}

/**
 * The places of a demo one by one, so that however many there are, memory holds one.
 *
 * @param cast made by `makeCast` with the same seed
 */
export function* demoPlaces(cast: Cast, size: DemoSize): Generator<DemoPlace> {
  const hands = dealHands(cast);
  for (const [index, plan] of villages.entries()) {
    const made = makeSchool(cast, plan, index, hands[index]);
    const found = [
      ...(plan.shortName === 'Ashbeck' ? [headAccount(made)] : []),
      ...(plan.shortName === 'Sallowby' ? classroomAccounts(made) : []),
      ...(plan.shortName === 'Kettlewick' ? [governorAccount(made)] : []),
      ...(plan.shortName === 'Dunmere' ? [parentAccount(made)] : []),
      ...(plan.shortName === 'Cold Harrow' ? [pupilAccount(made)] : []),
    ];
    yield { parts: made.place.parts, accounts: found.filter((one) => one !== null) };
  }
  if (size === 'villages') return;
  for (const [index, plan] of trustSchools.entries()) {
    const made = makeSchool(cast, plan, villages.length + index);
    yield { parts: made.place.parts, accounts: plan.shortName === 'Tarrowdale' ? [schoolSencoAccount(made)] : [] };
  }
  for (const [index, plan] of settings.entries()) {
    const place = makeSetting(cast, plan, villages.length + trustSchools.length + index);
    const found = index === 0 ? settingManagerAccount(place) : null;
    yield { parts: place.parts, accounts: found === null ? [] : [found] };
  }
}

/** A whole demo: fictional people and places, three years of history up to a day. Pure: the same options, the same demo. */
export function generateDemo({ seed, today, size = 'demo', only }: DemoOptions): Demo {
  const cast = makeCast(seed, today);
  const accounts = accountsOfCast(cast);
  for (const place of demoPlaces(cast, size)) {
    if (only !== undefined && !place.parts.schools.schools.some(({ shortName }) => only.includes(shortName))) continue;
    addParts(cast.parts, place.parts);
    accounts.push(...place.accounts);
  }
  if (size === 'demo') registerTwice(cast.parts, today);
  const { schools, provision, training, agencies } = cast.parts;
  return {
    schools: { today, ...schools },
    provision: { today, ...provision },
    training: { today, ...training, competences: [] },
    agencies: { today, ...agencies },
    identity: { accounts },
  };
}

/** One child of a nursery also goes to a childminder: registered at two settings at once. */
function registerTwice({ schools, provision }: DemoParts, today: IsoDate): void {
  const nursery = schools.schools.find(({ kind }) => kind === 'SETTING');
  const childminder = schools.schools.find(({ kind }) => kind === 'CHILDMINDER');
  const enrolment = provision.enrolments.find(({ schoolId }) => schoolId === nursery?.id);
  if (childminder === undefined || enrolment === undefined) return;
  const again = provision.enrolments.find(({ schoolId }) => schoolId === childminder.id);
  provision.enrolments.push({
    ...enrolment,
    id: again === undefined ? enrolment.id : `${again.id.slice(0, -4)}2d2d`,
    schoolId: childminder.id,
    startsOn: enrolment.startsOn < today ? enrolment.startsOn : today,
    classId: null,
    className: null,
  });
}
