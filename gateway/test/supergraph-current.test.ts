import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composeHedgerow } from './compose.ts';

it('the committed supergraph is what the four contracts compose to (npm run generate)', () => {
  expect(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8')).toBe(composeHedgerow());
});
