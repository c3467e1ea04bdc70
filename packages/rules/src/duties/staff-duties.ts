import type { IsoDate } from '../calendar/iso-date.ts';
import { dutyList, type DutyList, type Maybe } from './instance.ts';

/** The next check of a DBS certificate, by the school's own policy; the law sets no expiry. */
export function dbsRecheckDuties(facts: {
  readonly dbsIssued: IsoDate;
  readonly interval?: Maybe<string>;
  readonly recheckedOn?: Maybe<IsoDate>;
}): DutyList {
  return dutyList([
    { rule: 'DBS_RECHECK', facts: { dbsIssued: facts.dbsIssued, interval: facts.interval }, metOn: facts.recheckedOn },
  ]);
}

/** The renewal of a competence, by the award's own validity. */
export function competenceExpiryDuties(facts: {
  readonly competenceGained: IsoDate;
  readonly interval?: Maybe<string>;
  readonly renewedOn?: Maybe<IsoDate>;
}): DutyList {
  return dutyList([
    {
      rule: 'COMPETENCE_EXPIRY',
      facts: { competenceGained: facts.competenceGained, interval: facts.interval },
      metOn: facts.renewedOn,
    },
  ]);
}
