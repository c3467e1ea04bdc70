import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/.hedgerow/**', '**/.toolchain/**'];
const kinds = { withDatabase: '**/*.int.test.ts', inBrowser: '**/*.e2e.ts' };
/** One copy of graphql for all: under Node too, everyone gets the one that Apollo's packages require. */
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') };
const databaseServer = './packages/testing/src/global-setup.ts';
const wholeProduct = './web/e2e/support/product.ts';

/** Three kinds of tests: pure ones, those on a real Postgres, and journeys in a browser. */
export default defineConfig({
  resolve: { alias: [graphql] },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Some start a process or a server of their own.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, kinds.withDatabase],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [kinds.withDatabase],
          exclude: elsewhere,
          globalSetup: databaseServer,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [kinds.inBrowser],
          exclude: elsewhere,
          globalSetup: wholeProduct,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
