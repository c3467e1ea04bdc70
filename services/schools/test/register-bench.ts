import { fileURLToPath } from 'node:url';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { fileSource, sourceOf, type TableSource } from '@hedgerow/tabular';
import { importRegister, type RegisterFile } from '../src/import/import-register.ts';
import { undoPlacesImport } from '../src/import/operations/undo-places-import.ts';
import type { ImportedRegister } from '../src/import/place-import.queries.ts';
import { once, type PlaceBench } from './place-bench.ts';

/** An organisation with its administrator, so that none holds another's places. */
export interface Office {
  readonly organisationId: string;
  readonly admin: Actor;
}

export async function openOffice(
  bench: PlaceBench,
  kind = 'LOCAL_AUTHORITY',
  name = 'Westmere Council',
): Promise<Office> {
  const organisationId = newId();
  await bench.database
    .seed`insert into schools.organisation (id, kind, name) values (${organisationId}, ${kind}, ${name})`;
  return { organisationId, admin: await bench.world.person('administrator', { organisationId }) };
}

/** Brings a register into an office. */
export const bring = (
  bench: PlaceBench,
  { organisationId, admin }: Office,
  kind: ImportedRegister,
  source: TableSource,
  more: Partial<RegisterFile> = {},
) =>
  importRegister(
    bench.as(admin),
    { ...once(), organisationId, fileName: 'register.csv', kind, isPartial: false, ...more },
    source,
  );

/** Takes the last import of an office back. */
export async function takeBack(bench: PlaceBench, { organisationId, admin }: Office): Promise<void> {
  const [row] = await bench.database.seed<{ id: string; version: number }[]>`
    select id, version from schools.place_import where organisation_id = ${organisationId} and state = 'CONFIRMED' order by begun_at desc, id desc limit 1`;
  if (row === undefined) throw new Error('There is no import to take back.');
  await undoPlacesImport(bench.as(admin), { ...once(), id: row.id, expectedVersion: row.version });
}

/** A file of test-data. */
export const sample = (name: string): TableSource =>
  fileSource(fileURLToPath(new URL(`../test-data/${name}`, import.meta.url)));

const lines =
  (header: string) =>
  (...rows: string[]): TableSource =>
    sourceOf([header, ...rows].join('\r\n'));

/** A register of schools: URN, name, status, opened, closed. */
export const schools = lines(
  'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name)',
);
export const school = (urn: number, name: string, { status = 'Open', open = '', close = '', type = 1 } = {}): string =>
  `${String(urn)},909,Cumberland,${name},${String(type)},${type === 34 ? 'Academy converter' : 'Community school'},${status},${open},${close},Primary`;

/** A register of links: URN, the other URN, its name, type and date. */
export const links = lines('URN,LinkURN,LinkName,LinkType,LinkEstablishedDate');
