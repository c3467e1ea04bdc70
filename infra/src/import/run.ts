import { AppError } from '@hedgerow/errors';
import { newId, openDatabase } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import type { ImportedRegister } from '@hedgerow/schools-service/import';
import { createContext, createLogger, systemClock, type Actor, type BaseContext } from '@hedgerow/service-kit';
import { fileSource } from '@hedgerow/tabular';
import { roleAddress } from '../database/address.ts';
import { withDatabase } from '../database/hold.ts';
import { Fault } from '../fault.ts';
import type { House } from '../processes/plans.ts';
import { repository } from '../repository.ts';
import { readSettings } from '../settings.ts';
import { Directory, type ImportingPerson } from './actor.ts';
import type { ImportArguments } from './arguments.ts';
import { say } from './say.ts';
import { reportOfPlaces, reportOfRoll, type ImportReport } from './report.ts';

const whatItHolds: Readonly<Record<ImportedRegister, string>> = {
  gias: 'places',
  'gias-groups': 'trusts',
  'gias-links': 'links',
  ofsted: 'places',
};

/** Imports a file in the name of a person, over her own rights, into the database of the settings. */
export function runImport(wanted: ImportArguments, path: string): Promise<ImportReport> {
  return withDatabase(readSettings(process.env, repository), (house) => run(house, wanted, path));
}

async function run(house: House, wanted: ImportArguments, path: string): Promise<ImportReport> {
  // Each part is loaded where it is needed: an import runs beside a whole Hedgerow and should weigh little.
  if (house.settings.wantsDemo) await (await import('../demo/load.ts')).loadDemoOnce(house, say);
  const sql = openPool(house.administratorUrl, { max: 1 });
  try {
    const directory = new Directory(sql, systemClock.today());
    return wanted.kind === 'roll'
      ? await runForSchool(house, wanted, wanted.urn ?? 0, path, directory)
      : await runRegister(house, wanted, wanted.kind, path, directory);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function runRegister(
  house: House,
  wanted: ImportArguments,
  kind: ImportedRegister,
  path: string,
  directory: Directory,
): Promise<ImportReport> {
  const person = wanted.as === null ? await directory.administrator() : await directory.personByEmail(wanted.as);
  const organisation = await directory.organisationOf(person, wanted.organisation);
  say(`Importing ${whatItHolds[kind]} into ${organisation.name} in the name of ${person.introduction}.`);
  const file = {
    idempotencyKey: newId(),
    organisationId: organisation.id,
    fileName: baseName(path),
    kind,
    isPartial: wanted.isPartial,
  };
  const { importRegister } = await import('@hedgerow/schools-service/import');
  return reportOfPlaces(await asPerson(house, 'schools', person, (ctx) => importRegister(ctx, file, fileSource(path))));
}

async function runForSchool(
  house: House,
  wanted: ImportArguments,
  urn: number,
  path: string,
  directory: Directory,
): Promise<ImportReport> {
  const school = await directory.school(urn);
  const person = wanted.as === null ? await directory.importerOfRoll(school) : await directory.personByEmail(wanted.as);
  say(`Importing the roll of ${school.name} in the name of ${person.introduction}.`);
  const file = { idempotencyKey: newId(), schoolId: school.id, fileName: baseName(path), isPartial: wanted.isPartial };
  const { importRoll } = await import('@hedgerow/provision-service/import');
  return reportOfRoll(await asPerson(house, 'provision', person, (ctx) => importRoll(ctx, file, fileSource(path))));
}

/** Runs as the service would for this person: its role, its policies, her rights of today. */
async function asPerson<T>(
  { administratorUrl, secrets }: House,
  service: 'schools' | 'provision',
  { actor, introduction }: ImportingPerson,
  work: (ctx: BaseContext) => Promise<T>,
): Promise<T> {
  const role = `${service}_app` as const;
  const db = openDatabase({ url: roleAddress(administratorUrl, role, secrets.rolePasswords[role]), max: 2 });
  try {
    return await work(contextOf(service, db, actor));
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden'))
      throw new Fault(`${introduction} may not import this here: name somebody after --as who may.`);
    throw error;
  } finally {
    await db.close();
  }
}

function contextOf(service: 'schools' | 'provision', db: ReturnType<typeof openDatabase>, actor: Actor): BaseContext {
  return createContext({ service, db, clock: systemClock, log: createLogger(service, 'silent') }, actor, () => ({}));
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
