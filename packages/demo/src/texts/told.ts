import type { NeedCode } from '@hedgerow/rules';
import { asd } from './asd.ts';
import { mld } from './mld.ts';
import type { NeedTexts, Text } from './need-texts.ts';
import { ds, nsa, oth, sld } from './other-needs.ts';
import { semh } from './semh.ts';
import { hi, pd, vi } from './sensory-and-physical.ts';
import { slcn } from './slcn.ts';
import { spld } from './spld.ts';

const texts: Readonly<Record<NeedCode, NeedTexts>> = {
  SLCN: slcn,
  SEMH: semh,
  ASD: asd,
  SPLD: spld,
  MLD: mld,
  PD: pd,
  HI: hi,
  VI: vi,
  MSI: vi,
  DS: ds,
  NSA: nsa,
  OTH: oth,
  SLD: sld,
  PMLD: sld,
};

/** What can be said about children with a type of need. */
export function textsOf(code: NeedCode): NeedTexts {
  return texts[code];
}

/** Whom a text is about. */
export interface Subject {
  readonly givenName: string;
  readonly sex: 'F' | 'M';
  readonly interest: string;
  readonly className: string;
  readonly adultName: string;
}

const pronouns = {
  F: { he: 'she', him: 'her', his: 'her', He: 'She', His: 'Her' },
  M: { he: 'he', him: 'him', his: 'his', He: 'He', His: 'His' },
} as const;

/** Fills the gaps of a text. A sentence that begins with a gap begins with a capital letter. */
export function told(text: Text, subject: Subject): string {
  const { sex, givenName, interest, className, adultName } = subject;
  const words: Readonly<Record<string, string>> = {
    ...pronouns[sex],
    name: givenName,
    interest,
    class: className,
    adult: adultName,
  };
  const filled = text.replaceAll(/\{(\w+)\}/g, (gap, word: string) => words[word] ?? gap);
  return filled.replaceAll(
    /(^|[.!?] |\n)(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
}

/** What children of primary age love. */
export const interests = [
  'dinosaurs',
  'tractors',
  'horses',
  'football',
  'space',
  'drawing',
  'rabbits',
  'trains',
  'dancing',
  'Minecraft',
  'baking',
  'the river',
  'superheroes',
  'sharks',
  'bikes',
  'maps',
  'magic tricks',
  'birds',
  'Lego',
  'cats',
  'the farm',
  'rugby',
  'fossils',
  'singing',
  'insects',
  'volcanoes',
  'dens',
  'swimming',
  'comics',
  'the stars',
];
