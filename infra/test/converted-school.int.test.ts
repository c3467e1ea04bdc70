/* eslint-disable no-restricted-imports -- all services in one process is what this file is for */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { importRegister, type ImportedRegister } from '@hedgerow/schools-service/import';
import { createContext, createLogger, systemClock, type BaseContext } from '@hedgerow/service-kit';
import { sourceOf } from '@hedgerow/tabular';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from '../../gateway/test/gateway-under-test.ts';
import { portalOperation, startServices, urlsWithout } from '../../gateway/test/real-graph.ts';
import { loadDemoOnce } from '../src/demo/load.ts';
import { castReaders, houseOf, type Reader } from './other-schools/readers.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
let gateway: GatewayUnderTest;
let senco: Reader;
let admin: BaseContext;
let organisationId: string;

beforeAll(async () => {
  await loadDemoOnce(houseOf(database.adminUrl), () => undefined);
  const services = await startServices(database);
  const supergraphSdl = await readFile(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8');
  gateway = await startGateway(database, urlsWithout(services), { supergraphSdl });
  stops.push(gateway.stop, ...Object.values(services).map((service) => service.stop));
  ({ reader: senco } = await castReaders(database.seed, gateway, systemClock.today()));
  const [membership] = await database.seed<{ id: string }[]>`
    select organisation_id as id from access.membership where school_id = ${senco.school} and ends_on is null limit 1`;
  organisationId = membership?.id ?? '';
  const { account } = await gateway.someone();
  await database.seed`insert into access.assignment ${database.seed({ id: newId(), person_id: account.personId, role: 'administrator', organisation_id: organisationId, starts_on: '2020-09-01' })}`;
  admin = createContext(
    {
      service: 'schools',
      db: database.open('schools_app'),
      clock: systemClock,
      log: createLogger('schools', 'silent'),
    },
    { personId: account.personId, sessionId: newId(), requestId: newId(), roles: ['administrator'], confirmedAt: null },
    () => ({}),
  );
}, 180_000);
afterAll(async () => {
  for (const stop of stops) await stop();
});

const bring = (kind: ImportedRegister, ...lines: string[]) =>
  importRegister(
    admin,
    { idempotencyKey: newId(), organisationId, fileName: 'register.csv', kind, isPartial: false },
    sourceOf(lines.join('\r\n')),
  );

/** Every row of every service that belongs to the school, as one sum a table; what the import itself writes is left out. */
async function recordsOf(schoolId: string): Promise<Readonly<Record<string, string>>> {
  const tables = await database.seed<{ name: string }[]>`
    select format('%I.%I', n.nspname, t.relname) as name from pg_catalog.pg_class t join pg_catalog.pg_namespace n on n.oid = t.relnamespace
    join pg_catalog.pg_attribute c on c.attrelid = t.oid and c.attname = 'school_id' and not c.attisdropped
    where t.relkind = 'r' and n.nspname in ('schools', 'provision', 'training', 'agencies', 'access', 'reference') order by 1`;
  const written = new Set([
    'reference.school',
    'reference.former_urn',
    'reference.outbox',
    'schools.place_import_change',
  ]);
  const sums: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !written.has(table.name))) {
    const [row] = await database.seed.unsafe<{ sum: string }[]>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t where school_id = $1`,
      [schoolId],
    );
    if (row?.sum.startsWith('0 ') === false) sums[name] = row.sum;
  }
  return sums;
}

/** What the SENCo reads of it through the gateway: her work, and the school's page. */
async function readings(): Promise<unknown> {
  const [due, about] = [await portalOperation('DuePage'), await portalOperation('SchoolAboutPage')];
  const work = await gateway.ask(senco.token, due.document, { variables: { first: 50 } });
  const page = await gateway.ask(senco.token, about.document, { variables: { id: senco.school } });
  expect([work.errors, page.errors]).toEqual([[], []]);
  const { designations, staff, classes } = (page.data as { school: Record<string, unknown> }).school;
  return { work: work.data, designations, staff, classes };
}

test('a school that converts keeps its children, plans, staff, SENCo, referrals and duties in every service', async () => {
  const [school] = await database.seed<{ urn: number; name: string; laCode: string; laName: string }[]>`
    select urn, name, la_code as "laCode", la_name as "laName" from schools.school where id = ${senco.school}`;
  if (school === undefined) throw new Error('The demo has changed: the village of this test is not there.');
  const { urn, name, laCode, laName } = school;
  const before = await recordsOf(senco.school);
  const read = await readings();
  for (const service of ['schools', 'provision', 'training', 'agencies'])
    expect(Object.keys(before).filter((table) => table.startsWith(`${service}.`))).not.toEqual([]);
  const [audited] =
    await database.seed`select count(*)::int as rows from audit.event where school_id = ${senco.school}`;

  await bring(
    'gias-links',
    'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate',
    `${String(urn)},199999,${name} Academy,Successor,01-09-2026`,
  );
  const run = await bring(
    'gias',
    'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,PhaseOfEducation (name)',
    `199999,${laCode},${laName},${name} Academy,34,Academy converter,Open,01-09-2026,Primary`,
  );
  expect(run).toMatchObject({ created: 0, updated: 1, refused: [] });

  expect(await recordsOf(senco.school)).toEqual(before);
  expect(await readings()).toEqual(read);
  const found = 'query ($text: String!) { searchPlaces(text: $text) { id urn name formerUrns { urn } } }';
  for (const text of [String(urn), '199999'])
    expect((await gateway.ask(senco.token, found, { variables: { text } })).data).toEqual({
      searchPlaces: [{ id: senco.school, urn: 199999, name: `${name} Academy`, formerUrns: [{ urn }] }],
    });
  const [after] = await database.seed`select count(*)::int as rows from audit.event where school_id = ${senco.school}`;
  expect(after?.['rows']).toBeGreaterThanOrEqual(audited?.['rows'] as number);
});
