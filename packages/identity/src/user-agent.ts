const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
];

const nameIn = (header: string, known: typeof browsers): string | undefined =>
  known.find(([pattern]) => pattern.test(header))?.[1];

/**
 * A browser and system that a person recognises in the list of her sessions, such as "Firefox on Windows".
 * Only words of ours come out, whatever went in; an unknown program is "Another program".
 */
export function summariseUserAgent(header: string | undefined): string {
  const text = (header ?? '').slice(0, 500);
  const browser = nameIn(text, browsers) ?? 'Another program';
  const system = nameIn(text, systems);
  return system === undefined ? browser : `${browser} on ${system}`;
}
