import type { ReadTx } from '@hedgerow/db';

/** What one service owes one school. `open` is null when hidden from somebody outside the school. */
export interface AgencyLoadRow {
  readonly schoolId: string;
  readonly serviceId: string;
  readonly open: number | null;
  readonly isHidden: boolean;
  readonly late: number;
  readonly medianDaysToAcknowledge: number | null;
  readonly medianDaysToFirstContact: number | null;
}

/** The load of some schools, latest first, counted in SQL. Schools whose duties the actor does not read give nothing. */
export async function selectAgencyLoad(tx: ReadTx, schoolIds: readonly string[]): Promise<readonly AgencyLoadRow[]> {
  return tx.sql<AgencyLoadRow[]>`
    select school_id as "schoolId", service_id as "serviceId", open_count as "open", is_hidden as "isHidden", late_count as "late",
      median_days_to_acknowledge as "medianDaysToAcknowledge", median_days_to_first_contact as "medianDaysToFirstContact"
    from agencies.agency_load(${[...schoolIds]}::uuid[])`;
}
