import { seed as seedAgencies } from '@hedgerow/agencies-service/seed';
import type { Sql } from '@hedgerow/db/pool';
import type { Demo } from '@hedgerow/demo';
import { seed as seedProvision } from '@hedgerow/provision-service/seed';
import { seed as seedSchools } from '@hedgerow/schools-service/seed';
import { seed as seedTraining } from '@hedgerow/training-service/seed';

/** Fills all four services. The others read places, designations and calendars that the schools service published. */
export async function seedAll(sql: Sql, demo: Omit<Demo, 'identity'>): Promise<void> {
  await seedSchools(sql, demo.schools);
  await seedProvision(sql, demo.provision);
  await seedTraining(sql, demo.training);
  await seedAgencies(sql, demo.agencies);
}
