/**
 * What an error costs whose null has spread: `record`, one reference or one row of a list; `part`, a whole list; `all`, what
 * the page asked for. A null spreads from where a value is missing to the nearest place that may be empty.
 *
 * @param path of the value that is missing
 */
export function costOf(data: unknown, path: readonly (string | number)[]): 'record' | 'part' | 'all' {
  if (data === null || data === undefined) return 'all';
  let at: unknown = data;
  const landed = path.findIndex((step) => {
    at = (at as Readonly<Record<string | number, unknown>>)[step];
    return at === null || at === undefined;
  });
  if (landed < 1) return 'all';
  return path.slice(landed + 1).some((step) => typeof step === 'number') ? 'part' : 'record';
}
