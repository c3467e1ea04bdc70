import { errorCodes } from './codes.ts';

/** Renders `docs/errors.md`: each code, its HTTP status and its sentence. */
export function errorsDocument(): string {
  const rows = Object.entries(errorCodes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, entry]) => `| \`${code}\` | ${String(entry.status)} | ${entry.sentence} |`);
  return [
    '# Errors',
    '',
    '<!-- Generated from packages/errors/src/codes.ts by `npm run generate`. -->',
    '',
    'Every answer that is not the wanted one carries one of these codes in `extensions.code`. Codes are added, never renamed.',
    '',
    '| Code | HTTP | What the person reads |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
