import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deadlinesMarkdown } from './deadlines-markdown.ts';
import { ruleIds } from './rules.ts';

it('docs/deadlines.md says what the table of law says', () => {
  expect(readFileSync(new URL('../../../../docs/deadlines.md', import.meta.url), 'utf8')).toBe(deadlinesMarkdown());
});

it('names every rule', () => {
  const text = deadlinesMarkdown();
  for (const id of ruleIds) expect(text).toContain(`| \`${id}\` |`);
});
