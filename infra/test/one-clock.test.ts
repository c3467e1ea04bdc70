import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../src/repository.ts';

/** Postgres's own words for the present; `clock.now()` of the code is another thing. */
const ownClock =
  /(?<![.\w])(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)\(\)|\b(?:current_date|current_time|current_timestamp|localtime|localtimestamp)\b/gi;

const isStatement = /\b(?:select|insert|update|delete|create|alter)\b/i;

/** Where it may stand: the one function that asks it, and the ledger of migrations, which is older than that function. */
const allowed = new Map([
  ['packages/db/migrations/20261122T0600_roles_and_schemas.sql', 'pg_catalog.now()'],
  ['packages/db/src/migrate/migrate.ts', 'default now()'],
]);

const sources = globSync(
  ['{packages,services}/*/migrations/*.sql', '{packages,services}/*/src/**/*.ts', '{gateway,infra,web}/src/**/*.ts'],
  { cwd: repository, exclude: (name) => name === 'node_modules' || name === '__generated__' },
);

test('a row is stamped by the one clock of the database, so that no test and no person finds it on another day than its neighbours', () => {
  expect(sources.length).toBeGreaterThan(400);
  const found = sources.flatMap((file) => {
    const text = readFileSync(join(repository, file), 'utf8').replace(allowed.get(file) ?? '', '');
    const statements = file.endsWith('.sql')
      ? [text]
      : (text.match(/`[^`]*`/g) ?? []).filter((each) => isStatement.test(each));
    return statements
      .flatMap((each) => each.match(ownClock) ?? [])
      .map((word) => `${file}: ${word}: ask access.clock(), or access.today() for the day`);
  });
  expect(found).toEqual([]);
});
