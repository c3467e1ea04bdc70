/** An instant as the contract writes it (ISO 8601, UTC) from the text that Postgres writes (`2026-11-22 12:00:00+00`). */
export function instantOf(postgresText: string): string {
  return postgresText.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}
