import { describe, expect, test } from 'vitest';
import { loginRoles } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';

const database = useTestDatabase();
const ours = [
  'records',
  'schools',
  'provision',
  'training',
  'agencies',
  'identity',
  'access',
  'reference',
  'audit',
  'records',
];

const question =
  /\b(access|provision)\.(school_ids|organisation_ids|class_ids|agency_ids|child_ids|pupil_ids|school_ids_with_reach|person)\(/g;

/** Whether a printed policy calls an access function outside a sub-select of its own (one with no FROM is run once). */
function asksPerRow(rule: string): boolean {
  return [...rule.matchAll(question)].some((call) => {
    let depth = 0;
    for (let at = call.index - 1; at >= 0; at -= 1) {
      if (rule[at] === ')') depth += 1;
      if (rule[at] === '(') depth -= 1;
      if (depth < 0) {
        const inside = rule.slice(at + 1, call.index);
        if (/^\s*SELECT\b/.test(inside)) return /\bFROM\b/.test(inside);
        depth = 0;
      }
    }
    return true;
  });
}

describe('what the catalogue of Postgres says', () => {
  test('no table is left without forced row-level security, or one forgotten policy would show every school', async () => {
    const open = await database.seed`
      select n.nspname || '.' || c.relname as table
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any (${ours}) and not (c.relrowsecurity and c.relforcerowsecurity)`;
    expect(open.map((row) => row['table'] as string)).toEqual([]);
  });

  test('no table with forced security is without a policy, or it would hold rows that nobody can read', async () => {
    const mute = await database.seed`
      select n.nspname || '.' || c.relname as table
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any (${ours}) and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`;
    expect(mute.map((row) => row['table'] as string)).toEqual([]);
  });

  test('a role that the services sign in as bypasses nothing and owns nothing', async () => {
    const apps = loginRoles.filter((role) => role !== 'hedgerow_seed');
    const roles =
      await database.seed`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = any (${apps})`;
    expect(roles).toHaveLength(apps.length);
    for (const role of roles)
      expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    const owned =
      await database.seed`select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any (${apps})`;
    expect(owned).toHaveLength(0);
  });

  test('a policy asks its question once and not per row, or a county would wait', async () => {
    const perRow = await database.seed`
      select schemaname || '.' || tablename || ' ' || policyname as policy, coalesce(qual, '') || ' ' || coalesce(with_check, '') as rule
      from pg_policies where schemaname = any (${ours})`;
    const careless = perRow.filter((row) => asksPerRow(row['rule'] as string));
    expect(careless.map((row) => row['policy'] as string)).toEqual([]);
  });

  test('every service reaches into its own schema only, or one service could read what another keeps', async () => {
    const services = ['schools', 'provision', 'training', 'agencies'];
    const strays = await database.seed`
      select r.rolname as role, n.nspname as schema
      from pg_roles r cross join pg_namespace n
      where r.rolname = any (${services.map((service) => `${service}_app`)}) and n.nspname = any (${[...services, 'identity']})
        and r.rolname <> n.nspname || '_app' and has_schema_privilege(r.oid, n.oid, 'USAGE')`;
    expect(strays).toEqual([]);
  });

  test('a function that runs with another’s rights finds its tables by their full names, and not everybody may call it', async () => {
    const loose = await database.seed`
      select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname = any (${ours})
        and (coalesce(not 'search_path=""' = any (p.proconfig), true) or has_function_privilege('public', p.oid, 'EXECUTE'))`;
    expect(loose.map((row) => row['name'] as string)).toEqual([]);
  });

  // The keeper of whole files copies and erases them past every policy; each of its functions asks for the permission itself.
  test('such a function belongs to a role that cannot sign in and, but for the keeper of whole files, passes over no policy', async () => {
    const owners = await database.seed`
      select distinct r.rolname as name, r.rolcanlogin or r.rolsuper or (r.rolbypassrls and r.rolname <> 'records_keeper') as "isTooMuch"
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
      where p.prosecdef and n.nspname = any (${ours})`;
    expect(owners.filter((row) => row['isTooMuch'] as boolean)).toEqual([]);
  });

  test('what happened stays written: no service may change or delete an audit row', async () => {
    const rights = await database.seed`
      select r.rolname as role from pg_roles r
      where r.rolname = any (${loginRoles.filter((role) => role !== 'hedgerow_seed')})
        and (has_table_privilege(r.oid, 'audit.event', 'UPDATE') or has_table_privilege(r.oid, 'audit.event', 'DELETE') or has_table_privilege(r.oid, 'audit.event', 'TRUNCATE'))`;
    expect(rights).toEqual([]);
  });

  test('a query that forgot to say who asks sees no row of any service', async () => {
    for (const service of ['schools', 'provision', 'training', 'agencies'] as const) {
      const bare = database.bare(`${service}_app`);
      const tables =
        await bare`select table_name as name from information_schema.tables where table_schema = ${service}`;
      expect(tables.length).toBeGreaterThan(3);
      for (const { name } of tables) {
        const [row] = await bare`select count(*)::int as seen from ${bare(service)}.${bare(name as string)}`;
        expect(row, `${service}.${String(name)}`).toEqual({ seen: 0 });
      }
    }
  });
});
