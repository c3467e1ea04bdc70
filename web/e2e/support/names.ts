import { inject } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp } from './records.ts';

/** Names of every child of the demo, as people would recognise them. */
export interface ChildNames {
  /** `Given Family`, and the preferred name where there is one. */
  readonly full: readonly string[];
  /** Family names of children whose family name no member of staff shares. */
  readonly family: ReadonlySet<string>;
}

export function childNames(): Promise<ChildNames> {
  return lookUp(async (sql) => {
    const pupils = await sql<{ given: string; preferred: string | null; family: string }[]>`
      select distinct given_name as given, preferred_name as preferred, family_name as family from provision.pupil`;
    const staff = await sql<{ family: string }[]>`select distinct family_name as family from reference.person`;
    const ofStaff = new Set(staff.map(({ family }) => family));
    return {
      full: pupils.flatMap(({ given, preferred, family }) =>
        [given, preferred].filter((name) => name !== null).map((name) => `${name} ${family}`),
      ),
      family: new Set(pupils.map(({ family }) => family).filter((family) => !ofStaff.has(family))),
    };
  });
}

/** Full names of children that a text holds. */
export function namesIn(text: string, { full }: ChildNames): string[] {
  const flat = text.replaceAll(/\s+/g, ' ');
  return full.filter((name) => flat.includes(name));
}

/** Addresses that hold a child's family name or full name, whatever the case and the encoding. */
export function addressesWithNames(addresses: Iterable<string>, names: ChildNames): string[] {
  const wanted = new Set([...names.family].map((name) => name.toLowerCase()));
  const full = names.full.map((name) => name.toLowerCase());
  return [...addresses].filter((address) => {
    const plain = decodeURIComponent(address.replaceAll('+', '%20')).toLowerCase();
    return plain.split(/[^\p{L}'-]+/u).some((word) => wanted.has(word)) || full.some((name) => plain.includes(name));
  });
}

/** Lines of the run's log files that hold a child's full name, or a family name that is a child's alone. */
export function logLinesWithNames({ full, family }: ChildNames): string[] {
  const folder = join(inject('product').home, 'logs');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(
        (line) =>
          line.split(/[^\p{L}'-]+/u).some((word) => family.has(word)) || full.some((name) => line.includes(name)),
      )
      .map((line) => `${file}: ${line}`),
  );
}
