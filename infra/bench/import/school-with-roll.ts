import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '@hedgerow/db';
import { generatedRoll } from '@hedgerow/testing';
import type { Stage } from './stage.ts';

/** Makes a school with terms and a head teacher. */
export async function newSchool(
  { seed, world }: Stage,
  urn: number,
): Promise<{ readonly id: string; readonly name: string }> {
  const school = { id: newId(), name: `School ${String(urn)}` };
  await seed`insert into reference.school (school_id, urn, name, short_name, phase, la_code, la_name) values (${school.id}, ${urn}, ${school.name}, ${school.name}, 'primary', '999', 'Northdale')`;
  await seed`
    insert into reference.half_term (school_id, starts_on, ends_on, academic_year, term, half)
    select ${school.id}, starts_on, ends_on, academic_year, term, half from reference.half_term where school_id = ${world.schools[0].id}`;
  await world.person('head_teacher', { school });
  return school;
}

/** Writes a roll of invented children as a file. */
export async function writeRoll(home: string, size: number, serial: number): Promise<string> {
  const path = join(home, `roll-${String(serial)}.csv`);
  await pipeline(Readable.from(generatedRoll(size, serial)), createWriteStream(path));
  return path;
}
