import { accessRules } from './access-rules.ts';
import { agenciesRules } from './agencies-rules.ts';
import { provisionRules } from './provision-rules.ts';
import type { TableRules } from './rule.ts';
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

/** The role of Postgres by which a table's own service asks. */
export function appRoleOf(table: string): string {
  const schema = table.split('.')[0] ?? '';
  return ['access', 'reference', 'audit'].includes(schema) ? 'schools_app' : `${schema}_app`;
}
