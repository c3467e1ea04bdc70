import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { openPool, type Sql } from '@hedgerow/db/pool';
import type { Role } from '@hedgerow/authz';
import { accountOf } from './accounts.ts';

type Step = 'code' | 'set-up';

async function changed(sql: Sql, step: Step, email: string, on: boolean): Promise<void> {
  if (step === 'set-up') await sql`update schools.organisation set requires_second_factor = ${on}`;
  else if (on)
    await sql`insert into identity.second_factor (account_id, sealed_secret, last_step, created_at) select id, decode(repeat('00', 60), 'hex'), 0, now() from identity.account where email = ${email}`;
  else
    await sql`delete from identity.second_factor f using identity.account a where a.id = f.account_id and a.email = ${email}`;
}

/** Goes as far as the second step of signing in, and leaves the account as it was: the step has been asked for by then. */
export const halfwayTo =
  (step: Step, role: Role) =>
  async (page: Page): Promise<void> => {
    const { email, password } = accountOf(role);
    const sql = openPool(inject('product').administratorUrl, { max: 1 });
    try {
      await changed(sql, step, email, true);
      await page.getByLabel('E-mail address').fill(email);
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByLabel('The six digits').waitFor();
    } finally {
      await changed(sql, step, email, false);
      await sql.end({ timeout: 5 });
    }
  };
