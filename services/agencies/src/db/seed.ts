import { bulkInsert, type Sql } from '@hedgerow/db';
import { rowsOfReferral } from './seed-rows.ts';
import type { AgenciesSeed } from './seed-types.ts';

export type {
  AdviceSeed,
  AgenciesSeed,
  AgencyContactSeed,
  AgencySeed,
  AgencyServiceSeed,
  ConsentSeed,
  OtherGroundSeed,
  ProfessionalSeed,
  ReferralSeed,
  Signer,
} from './seed-types.ts';

/** In this order, so that what is referred to is there. */
const referralTables = [
  'referral',
  'referral_event',
  'consent',
  'other_ground',
  'agency_contact',
  'advice',
  'recommendation',
  'recommendation_outcome',
  'duty',
  'duty_subject',
] as const;

/**
 * Fills the agencies service in one transaction. Stage, history and duties of each referral follow from its dates by the
 * rules that the operations use.
 *
 * @param sql a connection as `hedgerow_seed`
 */
export async function seed(sql: Sql, data: AgenciesSeed): Promise<void> {
  const services = new Map(data.services.map((service) => [service.id, service]));
  const perReferral = data.referrals.map((referral) => {
    const service = services.get(referral.serviceId);
    if (service === undefined)
      throw new RangeError(`The seeded referral ${referral.id} names a service that is not in the seed.`);
    return rowsOfReferral(referral, service, data.today);
  });
  await sql.begin(async (tx) => {
    await bulkInsert(
      tx,
      'agencies.agency',
      data.agencies.map((agency) => ({ version: 1, createdAt: `${data.today}T06:00:00Z`, ...agency })),
    );
    await bulkInsert(
      tx,
      'agencies.agency_service',
      data.services.map((service) => ({
        version: 1,
        minimumReviewedCycles: 0,
        ...service,
        evidence: service.evidence ?? [],
      })),
    );
    await bulkInsert(
      tx,
      'agencies.professional',
      data.professionals.map((professional) => ({ version: 1, ...professional })),
    );
    for (const table of referralTables)
      await bulkInsert(
        tx,
        `agencies.${table}`,
        perReferral.flatMap((rows): readonly object[] => rows[table]),
      );
  });
}
