import { newId, openDatabase, type Database, type Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { retentionLoaders, runRetention, type DryRun } from '@hedgerow/provision-service/retention';
import { createContext, createLogger, systemClock, type Actor, type BaseContext } from '@hedgerow/service-kit';
import { roleAddress } from '../database/address.ts';
import { withDatabase } from '../database/hold.ts';
import { Fault } from '../fault.ts';
import { Directory } from '../import/actor.ts';
import type { House } from '../processes/plans.ts';
import { repository } from '../repository.ts';
import { readSettings } from '../settings.ts';

/** What the rules would erase at one school; no names, which stand on the school's own page. */
export interface SchoolPlan {
  readonly school: string;
  readonly urn: number | null;
  readonly digest: string;
  readonly counts: DryRun['counts'];
  readonly held: number;
  readonly kept: number;
}

/** What a run would erase, school by school; in the name of each school's head, as the audit will say. */
export function planRetention(urn: number | null): Promise<readonly SchoolPlan[]> {
  return withHouse(async (sql, db) => {
    const today = systemClock.today();
    const heads = await sql<{ id: string; name: string; urn: number | null; personId: string }[]>`
      select distinct on (s.school_id) s.school_id as id, s.name, s.urn, a.person_id as "personId"
      from reference.school s
      join access.assignment a on a.school_id = s.school_id and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today})
      join access.role_permission p on p.role = a.role and p.permission = 'retention.run'
      where ${urn}::int is null or s.urn = ${urn}
      order by s.school_id, a.granted_at, a.id`;
    if (urn !== null && heads.length === 0)
      throw new Fault(`No school here has the URN ${String(urn)} and a head who answers for its files.`);
    const plans: SchoolPlan[] = [];
    for (const { id, name, urn: number, personId } of heads) {
      const actor: Actor = {
        personId,
        sessionId: 'command',
        requestId: newId(),
        roles: ['head_teacher'],
        confirmedAt: null,
      };
      const planned = await retentionLoaders(contextOf(db, actor)).retention(id);
      if (planned === null) continue;
      const held = planned.files.filter(({ isHeld }) => isHeld).length;
      plans.push({
        school: name,
        urn: number,
        digest: planned.digest,
        counts: planned.counts,
        held,
        kept: planned.kept,
      });
    }
    return plans;
  });
}

/** Erases what a dry run of a school listed, in the name of its head. @returns how many files */
export function eraseBy(urn: number, digest: string, email: string): Promise<number> {
  return withHouse(async (sql, db) => {
    const directory = new Directory(sql, systemClock.today());
    const school = await directory.school(urn);
    const { actor } = await directory.personByEmail(email);
    // Who runs this command holds the keys of the database: a stronger proof than a password.
    const proved = { ...actor, confirmedAt: systemClock.now().toString() };
    const { erased } = await runRetention(contextOf(db, proved), {
      idempotencyKey: newId(),
      schoolId: school.id,
      digest,
    });
    return erased;
  });
}

function withHouse<T>(work: (sql: Sql, db: Database) => Promise<T>): Promise<T> {
  return withDatabase(readSettings(process.env, repository), async ({ administratorUrl, secrets }: House) => {
    const sql = openPool(administratorUrl, { max: 1 });
    const url = roleAddress(administratorUrl, 'provision_app', secrets.rolePasswords.provision_app);
    const db = openDatabase({ url, max: 2 });
    try {
      return await work(sql, db);
    } finally {
      await db.close();
      await sql.end({ timeout: 5 });
    }
  });
}

function contextOf(db: Database, actor: Actor): BaseContext {
  const log = createLogger('provision', 'silent');
  return createContext({ service: 'provision', db, clock: systemClock, log }, actor, () => ({}));
}
