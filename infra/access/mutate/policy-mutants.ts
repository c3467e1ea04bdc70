import type { TransactionSql } from '@hedgerow/db';
import { guardedSchemas } from '../world/catalogue.ts';

/** One way of weakening what protects the rows, and what to ask first to see whether anybody notices. */
export interface Mutant {
  /** `provision.plan plan_read: using true`. */
  readonly name: string;
  readonly kind: 'policy' | 'function';
  /** The table of the policy, or the function. */
  readonly target: string;
  readonly statements: readonly string[];
}

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
  readonly roles: string[];
  readonly isPermissive: boolean;
  readonly using: string | null;
  readonly check: string | null;
  /** Roles that sign in, or for which functions run, and may send each command by grant. */
  readonly granted: Readonly<Record<string, string[]>>;
  /** The columns that a service may change. */
  readonly changeable: string[];
}

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
type Command = (typeof commands)[number];
/** Those in whose name questions reach the tables; the seed passes over every policy and is no service's. */
const services = ['schools_app', 'provision_app', 'training_app', 'agencies_app'] as const;

/** Every policy of the guarded tables, weakened in every way that gives anybody more, or taken away. */
export async function policyMutants(tx: TransactionSql): Promise<readonly Mutant[]> {
  const policies = await tx<Policy[]>`
    select p.schemaname || '.' || p.tablename as table, p.policyname as name, p.cmd as command, p.roles::text[] as roles,
      p.permissive = 'PERMISSIVE' as "isPermissive", p.qual as using, p.with_check as check,
      (select json_object_agg(c.command, coalesce((
          select json_agg(r.rolname) from pg_roles r
          where r.rolname = any (${[...services]}) and (case c.command when 'DELETE' then has_table_privilege(r.oid, p.schemaname || '.' || p.tablename, 'DELETE')
            else has_any_column_privilege(r.oid, p.schemaname || '.' || p.tablename, c.command) end)), '[]'::json))
        from unnest(${[...commands]}::text[]) as c(command)) as granted,
      array(select a.attname::text from pg_attribute a where a.attrelid = (p.schemaname || '.' || p.tablename)::regclass and a.attnum > 0
        and exists (select from pg_roles r where r.rolname = any (${[...services]}) and has_column_privilege(r.oid, a.attrelid, a.attnum, 'UPDATE'))) as changeable
    from pg_policies p where p.schemaname = any (${[...guardedSchemas]}) order by 1, 2`;
  return policies.flatMap((policy) =>
    weakened(
      policy,
      policies.filter(({ table, name }) => table === policy.table && name !== policy.name),
    ),
  );
}

function weakened(policy: Policy, others: readonly Policy[]): Mutant[] {
  const { table, name, command, roles, isPermissive, using, check, granted } = policy;
  const on = `policy ${name} on ${table}`;
  const mutant = (how: string, ...statements: string[]): Mutant => ({
    name: `${table} ${name}: ${how}`,
    kind: 'policy',
    target: table,
    statements,
  });
  const own = command === 'ALL' ? commands : [command];
  const more = commands.filter((one) => !own.includes(one));
  /** Whether a role may send a command by grant and no other policy lets it do so with every row. */
  const gains = (role: string, one: Command): boolean =>
    (granted[one] ?? []).includes(role) && !others.some((other) => isOpenTo(other, role, one));
  const reaches = (these: readonly Command[], isMeant: (role: string) => boolean): boolean =>
    these.some((one) => services.some((role) => isMeant(role) && gains(role, one)));
  const isFor = (role: string): boolean => appliesTo(policy, role);
  const found: Mutant[] = [];
  if (reaches(own, isFor)) {
    if (!isOpen(using)) found.push(mutant('using true', `alter ${on} using (true)`));
    if (!isOpen(check) && canBreak(policy)) found.push(mutant('with check true', `alter ${on} with check (true)`));
    found.push(mutant('dropped', `drop ${on}`));
  }
  if (isPermissive && reaches(more, isFor)) {
    const rule = using ?? check ?? 'true';
    found.push(
      mutant(
        'for every command',
        `drop ${on}`,
        `create ${on} for all to ${roles.join(', ')} using (${rule}) with check (${check ?? rule})`,
      ),
    );
  }
  if (isPermissive && reaches(own, (role) => !isFor(role)))
    found.push(mutant('for everybody', `alter ${on} to public`));
  return found;
}

/** Whether what is written can break the check at all: not where no grant lets a column of it be changed. */
function canBreak({ command, check, changeable, table }: Policy): boolean {
  const own = table.split('.')[1] ?? '';
  const names = (column: string): RegExp => new RegExp(`(?<![\\w.])(?:${own}\\.)?${column}\\b`);
  return command !== 'UPDATE' || changeable.some((column) => names(column).test(check ?? ''));
}

function isOpen(rule: string | null): boolean {
  return rule === null || rule === 'true';
}

function appliesTo({ roles }: Policy, role: string): boolean {
  return roles.includes('public') || roles.includes(role);
}

/** Whether a policy lets a role do this with every row. */
function isOpenTo(policy: Policy, role: string, one: Command): boolean {
  const { command, isPermissive, using, check } = policy;
  return (
    isPermissive && appliesTo(policy, role) && (command === 'ALL' || command === one) && isOpen(using) && isOpen(check)
  );
}
