/** The parts of the product that can be away while the rest answers, and what a page calls them. */
export const partNames = {
  schools: 'Schools',
  provision: 'Provision',
  training: 'Training',
  agencies: 'Agencies',
  unknown: 'A part of this page',
} as const;

export type Part = keyof typeof partNames;

/** The parts that answer by themselves. */
export type Service = Exclude<Part, 'unknown'>;

/** Whether a text names a part. */
export function isPart(text: unknown): text is Service {
  return typeof text === 'string' && text !== 'unknown' && Object.hasOwn(partNames, text);
}

/** Fields that one part alone answers, for errors that do not say which service they come from. */
const fieldOwner: Readonly<Record<string, Part>> = {
  placeDuties: 'schools',
  childDuties: 'provision',
  staffDuties: 'training',
  referralDuties: 'agencies',
};

/** The parts an error speaks for: the named service, or else the owner of the field that failed. */
export function partsOf(service: unknown, path: readonly (string | number)[] = []): readonly Part[] {
  if (isPart(service)) return [service];
  const owner = path.map((step) => fieldOwner[String(step)]).find((part) => part !== undefined);
  return [owner ?? 'unknown'];
}

/** `Training is not answering; the rest is complete.` */
export function missingSentence(missing: readonly Part[]): string {
  const named = missing.filter((part) => part !== 'unknown');
  const names = (named.length > 0 ? named : missing).map((part) => partNames[part]);
  const subject = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return `${subject} ${names.length === 1 ? 'is' : 'are'} not answering; the rest is complete.`;
}
