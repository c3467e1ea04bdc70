import type { WriteTx } from '@hedgerow/db';
import { academicYearOf, type IsoDate } from '@hedgerow/rules';
import { decided } from '@hedgerow/service-kit';
import { dutyRows, type DutyValues } from '../duty/duty-rows.ts';
import { raiseDuties } from '../duty/raise-duties.ts';
import { placeOf, termEndsOf } from '../enrolment/enrolment.queries.ts';
import { enrolmentCauses, type PlaceFacts } from '../enrolment/enrolment.rules.ts';
import { newChildrenAfter, type NewChild } from './new-children.queries.ts';
import { pagesByLine } from './pages-by-line.ts';

const rowsAtOnce = 1000;

/** Raises the duties of new children: meetings for those with support, checks in a setting, the next phase for those with a plan. */
export async function dutiesOfNewChildren(tx: WriteTx, schoolId: string, today: IsoDate): Promise<void> {
  const place = await placeOf(tx, schoolId);
  if (place === undefined) return;
  const termEndsOn = await termEndsOf(tx, schoolId, academicYearOf(today));
  // Hundreds of children of a school share everything that their duties follow from.
  const alike = new Map<string, readonly DutyValues[]>();
  const dutiesOf = (child: NewChild): readonly DutyValues[] => {
    const isTold = place.isEarlyYears || child.code === 'E';
    const key = [child.code, child.startsOn, child.endsOn, isTold ? child.birthOn : '', child.ncYear].join('|');
    const duties = alike.get(key) ?? dutiesOfOne(child, schoolId, place, termEndsOn, today);
    alike.set(key, duties);
    return duties;
  };
  for await (const children of pagesByLine((line) => newChildrenAfter(tx, line, place.isEarlyYears, rowsAtOnce)))
    await raiseDuties(
      tx,
      schoolId,
      'enrolment',
      children.map((child) => ({ id: child.enrolmentId, pupilId: child.pupilId, duties: dutiesOf(child) })),
    );
}

function dutiesOfOne(
  { pupilId, enrolmentId: id, birthOn, ncYear, code, startsOn, endsOn, className }: NewChild,
  schoolId: string,
  place: PlaceFacts,
  termEndsOn: Awaited<ReturnType<typeof termEndsOf>>,
  today: IsoDate,
): readonly DutyValues[] {
  const registration = {
    id,
    pupilId,
    schoolId,
    startsOn,
    endsOn,
    classId: null,
    className,
    destination: null,
    version: 1,
  };
  const facts = {
    birthOn,
    ncYearOverride: ncYear,
    supportedSince: code === 'N' ? null : startsOn,
    hasPlan: code === 'E',
    council: null,
    meetings: [],
    termEndsOn,
    twoYearCheckOn: null,
    transferPlanSentOn: null,
  };
  return enrolmentCauses(registration, place, facts, today).flatMap((cause) =>
    'isRefusal' in cause.duties ? [] : decided(dutyRows(cause)),
  );
}
