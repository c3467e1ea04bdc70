import { addYears, latest, type IsoDate, type NeedCode } from '@hedgerow/rules';
import { addDays, daysBetween } from '../chance/days.ts';
import type { Cast } from '../cast.ts';
import { registerChild, type Child } from '../children/child.ts';
import { tellCycles } from '../children/cycles.ts';
import { addConcern, addMeetings, addProfile } from '../children/notes.ts';
import { withoutNeed, withSupport } from '../children/status.ts';
import { employSettingStaff, type Staff } from '../people/staff.ts';
import { trainStaff } from '../people/training.ts';
import { concernedLanguage, handoverTexts, nextSteps, twoYearTexts } from '../texts/early-years-texts.ts';
import { told } from '../texts/told.ts';
import { layOutPlace, type Place } from './place.ts';
import type { PlacePlan } from './place-names.ts';
import { tellVisitsFromOutside } from './visits.ts';

const earlyNeeds: readonly (readonly [NeedCode, number])[] = [
  ['SLCN', 62],
  ['SEMH', 14],
  ['ASD', 12],
  ['PD', 5],
  ['HI', 3],
  ['DS', 2],
  ['VI', 2],
];

/** Makes one early-years setting: a controller of its own, where the Area SENCo sees only children whose parents agreed. */
export function makeSetting(cast: Cast, plan: PlacePlan, index: number): Place {
  const place = layOutPlace(cast, plan, index);
  const staff = employSettingStaff(place);
  const needs: NeedCode[] = [];
  for (let serial = 1; serial <= plan.size; serial += 1) {
    const child = registerChild(place, staff, place.dice.chance(0.55) ? -1 : -2, serial);
    addTwoYearCheck(place, staff, child);
    const isSupported =
      place.dice.chance(plan.kind === 'CHILDMINDER' ? 0.12 : 0.1) && daysBetween(child.joinedOn, place.today) > 90;
    if (isSupported) needs.push(tellSupported(place, staff, child));
    else withoutNeed(place, child);
  }
  trainStaff(place, staff, needs.length === 0 ? ['SLCN'] : needs);
  tellVisitsFromOutside(place, cast.areaSenco.id, 70);
  return place;
}

function tellSupported(place: Place, staff: Staff, child: Child): NeedCode {
  const { dice } = child;
  const need = dice.weighted(earlyNeeds);
  const supportedSince = latest(addDays(child.joinedOn, 25), addDays(place.today, -dice.int(60, 420)));
  const course = withSupport(place, child, { code: 'K', need }, supportedSince, null, staff.senco.id);
  const cycles = tellCycles(place, staff, child, course);
  addProfile(place, staff, child, course);
  addConcern(place, child, course);
  addMeetings(place, staff, child, cycles);
  if (dice.chance(0.7)) agree(place, staff, child, supportedSince);
  if (child.year === -1 && dice.chance(0.25)) handOver(place, staff, child);
  return need;
}

function agree({ parts, newId, id: schoolId, today }: Place, staff: Staff, child: Child, since: IsoDate): void {
  const guardian = child.guardians[0];
  if (guardian === undefined) return;
  const agreedOn = latest(since, addDays(today, -child.dice.int(20, 200)));
  parts.provision.agreements.push({
    id: newId(agreedOn),
    pupilId: child.id,
    schoolId,
    agreedOn,
    agreedByName: `${guardian.givenName} ${guardian.familyName}`,
    how: child.dice.pick(['Signed form', 'In person at pick-up', 'E-mail']),
    byId: staff.head.id,
  });
}

function handOver({ parts, newId, id: schoolId, today }: Place, staff: Staff, child: Child): void {
  const handedOverOn = addDays(today, -child.dice.int(3, 50));
  parts.provision.handovers.push({
    id: newId(handedOverOn),
    pupilId: child.id,
    schoolId,
    handedOverOn,
    receivingSchool: child.dice.pick([
      'Ashbeck Primary Academy',
      'Kettlewick Primary School',
      'Thornmarsh Primary School',
      'Sallowby Primary Academy',
    ]),
    summary: told(child.dice.pick(handoverTexts), child.subject),
    byId: staff.senco.id,
  });
}

/** The check between the second and the third birthday (EYFS): done for most, due or late for some. */
function addTwoYearCheck({ parts, newId, id: schoolId, today }: Place, staff: Staff, child: Child): void {
  const { dice, subject } = child;
  const [second, third] = [addYears(child.birthOn, 2), addYears(child.birthOn, 3)];
  if (child.joinedOn >= third) return;
  const from = latest(addDays(child.joinedOn, 30), addDays(second, 10));
  const isLongAgo = third < addDays(today, -60);
  if (!isLongAgo && !dice.chance(third < today ? 0.8 : 0.4)) return;
  const doneOn = addDays(from, dice.int(0, Math.max(0, daysBetween(from, third) - 3)));
  if (doneOn > today) return;
  const hasSignificantConcern = dice.chance(0.1);
  parts.provision.checks.push({
    id: newId(doneOn),
    pupilId: child.id,
    schoolId,
    doneOn,
    personalSocialEmotional: told(dice.pick(twoYearTexts.social), subject),
    communicationLanguage: told(dice.pick(hasSignificantConcern ? concernedLanguage : twoYearTexts.language), subject),
    physical: told(dice.pick(twoYearTexts.physical), subject),
    hasSignificantConcern,
    nextSteps: told(dice.pick(nextSteps), subject),
    sharedWithHealthVisitorOn: dice.chance(0.7) ? addDays(doneOn, dice.int(1, 6)) : null,
    byId: staff.head.id,
  });
}
