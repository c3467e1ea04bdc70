import { matrix } from './matrix.ts';
import { permissions } from './permissions.ts';
import { roles, roleTitles, scopeOfRole } from './roles.ts';

/** Renders `docs/permissions.md`: one table a role, and one table of every permission against every role. */
export function permissionsDocument(): string {
  const head = `| Permission | ${roles.map((role) => roleTitles[role]).join(' | ')} |`;
  const rule = `| --- |${' --- |'.repeat(roles.length)}`;
  const rows = permissions.map(
    (permission) => `| \`${permission}\` | ${roles.map((role) => matrix[role][permission] ?? '·').join(' | ')} |`,
  );
  return [
    '# Who may do what',
    '',
    '<!-- Generated from packages/authz/src/matrix.ts by `npm run generate`. -->',
    '',
    'Denied unless listed. Each grant becomes real through a dated assignment of a person to a role over a scope; the word in a',
    'cell says how far the permission then reaches. The same rows stand in `access.role_permission`, which row-level security reads.',
    '',
    '| Role | Assigned over |',
    '| --- | --- |',
    ...roles.map((role) => `| ${roleTitles[role]} (\`${role}\`) | ${scopeOfRole[role]} |`),
    '',
    head,
    rule,
    ...rows,
    '',
  ].join('\n');
}
