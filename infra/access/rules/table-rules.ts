import { accessRules } from './access-rules.ts';
import { agenciesRules } from './agencies-rules.ts';
import { provisionRules } from './provision-rules.ts';
import { always, mine, type TableRules } from './rule.ts';
import { schoolsRules } from './schools-rules.ts';
import { trainingRules } from './training-rules.ts';

/** Who may do what with the rows of every table, by its name with the schema. */
export const tableRules: Readonly<Record<string, TableRules>> = {
  ...accessRules,
  ...schoolsRules,
  ...provisionRules,
  ...trainingRules,
  ...agenciesRules,
};

/** What the other services may do with tables that are not theirs. */
const guestRules: Readonly<Record<string, TableRules>> = {
  'access.role_permission': { select: always },
  'audit.event': { insert: mine('person_id') },
  ...Object.fromEntries(
    Object.keys(tableRules).flatMap((name) => (name.startsWith('reference.') ? [[name, { select: always }]] : [])),
  ),
};

/** The roles of Postgres by which a table is asked: its own service's, and that of another which has to do with it. */
export function appRolesOf(table: string): readonly string[] {
  const schema = table.split('.')[0] ?? '';
  if (!['access', 'reference', 'audit'].includes(schema)) return [`${schema}_app`];
  return table in guestRules ? ['schools_app', 'provision_app'] : ['schools_app'];
}

/** What is declared of a table, for a role that asks. */
export function rulesFor(table: string, app: string): TableRules | undefined {
  return app === appRolesOf(table)[0] ? tableRules[table] : guestRules[table];
}
