import type { ImportedRegister } from '../place-import.queries.ts';
import { giasRegister } from './gias-register.ts';
import { groupsRegister } from './groups-register.ts';
import { linksRegister } from './links-register.ts';
import { ofstedRegister } from './ofsted-register.ts';
import { lackingColumns, type Register } from './register.ts';

/** Every register that can be brought, the commonest first. */
const registers: Readonly<Record<ImportedRegister, Register>> = {
  gias: giasRegister,
  'gias-groups': groupsRegister,
  'gias-links': linksRegister,
  ofsted: ofstedRegister,
};

/** Whether a table with these headers can be taken: as one register, or as any where none is named. */
export function fitsRegister(wanted: ImportedRegister | null): (headers: readonly string[]) => boolean {
  return (headers) => candidates(wanted).some((register) => lackingColumns(register, headers).length === 0);
}

/** The register that is wanted, or the one whose columns a file has; the first where it has those of none. */
export function registerFor(wanted: ImportedRegister | null, headers: readonly string[]): Register {
  const all = candidates(wanted);
  return all.find((register) => lackingColumns(register, headers).length === 0) ?? all[0] ?? giasRegister;
}

/** The register whose columns a file has although another is wanted. */
export function otherRegister(wanted: ImportedRegister, headers: readonly string[]): Register | undefined {
  return Object.values(registers).find(
    (register) => register.kind !== wanted && lackingColumns(register, headers).length === 0,
  );
}

const candidates = (wanted: ImportedRegister | null): readonly Register[] =>
  wanted === null ? Object.values(registers) : [registers[wanted]];
