import type { IsoDate, NeedCode } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import type { Place } from '../places/place.ts';
import type { Child, Support } from './child.ts';
import { secondaryOf } from './need-decks.ts';

/** A child's way through the statuses: on support since, with a plan since. */
export interface Course extends Support {
  readonly supportedSince: IsoDate;
  readonly planSince: IsoDate | null;
  readonly needs: readonly NeedCode[];
}

/** Writes the status history of a child without need. */
export function withoutNeed(place: Place, child: Child): void {
  addStatus(place, child, 'N', child.joinedOn, null, null);
}

/** Writes status and needs of a child on support or with a plan, so that exactly one status is open on each day. */
export function withSupport(
  place: Place,
  child: Child,
  support: Support,
  supportedSince: IsoDate,
  planSince: IsoDate | null,
  byId: string,
): Course {
  const { dice } = child;
  const second = dice.chance(0.4) ? secondaryOf[support.need] : [];
  const needs: NeedCode[] = second.length === 0 ? [support.need] : [support.need, dice.pick(second)];
  if (supportedSince > child.joinedOn) addStatus(place, child, 'N', child.joinedOn, supportedSince, null);
  addStatus(place, child, 'K', supportedSince, planSince, 'Concern looked into with parents; support agreed.', byId);
  if (planSince !== null) addStatus(place, child, 'E', planSince, null, 'Plan issued by the council.', byId);
  const refinedOn =
    support.need === 'ASD' && planSince === null && dice.chance(0.5) ? addDays(supportedSince, 120) : null;
  const isRefined = refinedOn !== null && refinedOn < place.today && !needs.includes('SLCN');
  if (isRefined) addNeed(place, child, 'SLCN', 1, supportedSince, addDays(refinedOn, -1), byId);
  needs.forEach((code, index) => {
    addNeed(place, child, code, index + 1, isRefined && index === 0 ? refinedOn : supportedSince, null, byId);
  });
  return { ...support, supportedSince, planSince, needs };
}

/** Writes the history of a child who needed support for a while and does not any more. */
export function supportedForAWhile(
  place: Place,
  child: Child,
  need: NeedCode,
  from: IsoDate,
  to: IsoDate,
  byId: string,
): void {
  if (from > child.joinedOn) addStatus(place, child, 'N', child.joinedOn, from, null);
  addStatus(place, child, 'K', from, to, 'Support agreed with parents.', byId);
  addStatus(place, child, 'N', to, null, 'Outcomes met and kept for two terms; parents agree.', byId);
  addNeed(place, child, need, 1, from, addDays(to, -1), byId);
}

function addStatus(
  { parts, newId, id }: Place,
  child: Child,
  code: 'N' | 'K' | 'E',
  startsOn: IsoDate,
  until: IsoDate | null,
  reason: string | null,
  byId: string | null = null,
): void {
  parts.provision.statuses.push({
    id: newId(startsOn),
    pupilId: child.id,
    schoolId: id,
    code,
    startsOn,
    endsOn: until === null ? null : addDays(until, -1),
    reason,
    byId,
  });
}

function addNeed(
  { parts, newId, id }: Place,
  child: Child,
  code: NeedCode,
  rank: number,
  startsOn: IsoDate,
  endsOn: IsoDate | null,
  byId: string,
): void {
  parts.provision.needs.push({
    id: newId(startsOn),
    pupilId: child.id,
    schoolId: id,
    code,
    rank,
    startsOn,
    endsOn,
    byId,
  });
}
