import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { type GatewayUnderTest, startGateway } from '../../gateway/test/gateway-under-test.ts';
import { startServices, urlsWithout } from '../../gateway/test/real-graph.ts';
import { loadDemoOnce } from '../src/demo/load.ts';
import { ask, type Ids } from './other-schools/asking.ts';
import { type IdField, idFieldsOf, type IdPlace } from './other-schools/id-arguments.ts';
import { castReaders, houseOf, type Reader } from './other-schools/readers.ts';
import { realId } from './other-schools/records.ts';
import { companions, keptAsIds, parentsOf, refusedToAll, shared, wordsAt, wordsOn } from './other-schools/words.ts';

const supergraphFile = new URL('../../gateway/supergraph.graphql', import.meta.url);
const supergraphSdl = await readFile(supergraphFile, 'utf8');
const schema: GraphQLSchema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const fields = idFieldsOf(schema);

const database = useTestDatabase();
const today = systemClock.today();
let gateway: GatewayUnderTest;
let reader: Reader;
let insider: Reader;
let parents: Readonly<Record<string, string>>;
let foreignNames: readonly string[];
let checks = 0;

beforeAll(async () => {
  await loadDemoOnce(houseOf(database.adminUrl), () => undefined);
  const services = await startServices(database);
  gateway = await startGateway(database, urlsWithout(services), { supergraphSdl });
  stops.push(gateway.stop, ...Object.values(services).map((service) => service.stop));
  ({ reader, insider, foreignNames } = await castReaders(database.seed, gateway, today));
  parents = await parentsOf(database.seed, reader.school, reader.organisation);
}, 120_000);
const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** The answer to one question, without what differs by request: ids become words, so that answers can be compared. */
interface Told {
  readonly codes: readonly unknown[];
  /** Everything that came back, ids left out. */
  readonly plain: string;
}

async function tell(token: string, field: IdField, ids: Ids, at: string): Promise<Told> {
  const { query, variables } = ask(field, ids, { ...wordsOn(today), ...wordsAt[at] }, parents);
  for (let tries = 0; ; tries += 1) {
    const { data, errors, status } = await gateway.ask(token, query, { variables });
    const codes = errors.map(({ extensions }) => extensions['code']);
    // A machine at its limits is no refusal.
    if (codes.includes('service-unavailable') && tries < 5) continue;
    const told = {
      data,
      errors: errors.map(({ message, path, extensions: { requestId: _id, ...rest } }) => ({ message, path, rest })),
      status,
    };
    return { codes, plain: JSON.stringify(told).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id') };
  }
}

type Place = { readonly school: string; readonly organisation: string };
const idsOf = async (field: IdField, places: readonly IdPlace[], of: Place): Promise<Ids> =>
  new Map(
    await Promise.all(
      places.map(async ({ path }): Promise<[string, string]> => [
        path.join('.'),
        await realId(database.seed, field.name, path, of.school, of.organisation),
      ]),
    ),
  );
const withMadeUp = (ids: Ids, places: readonly IdPlace[]): Ids =>
  new Map([...ids, ...places.map(({ path }): [string, string] => [path.join('.'), newId()])]);

interface WayIn {
  readonly where: string;
  readonly foreign: readonly IdPlace[];
  readonly own: readonly IdPlace[];
}

/** All of another school's ids together; and each of them alone, amid ids of the reader's own. */
function waysIn({ name, places }: IdField): WayIn[] {
  const required = places.filter(({ isRequired }) => isRequired);
  const needed = (place: IdPlace): readonly IdPlace[] => {
    const names = companions[`${name}/${place.path.at(-1) ?? ''}`] ?? [];
    return [...required, ...places.filter(({ path }) => names.includes(path.at(-1) ?? ''))].filter(
      (other) => other !== place,
    );
  };
  const called = (way: readonly IdPlace[]): string => way.map(({ path }) => path.join('.')).join(' and ');
  const all = required.flatMap((place) => [place, ...needed(place)]);
  const together = [...new Set(all)];
  const ways = [
    ...(together.length > 0 ? [{ foreign: together, own: [] }] : []),
    ...places.map((place) => ({ foreign: [place], own: needed(place) })),
  ].map((way) => ({ ...way, where: called(way.foreign) }));
  return ways.filter((way, index) => ways.findIndex(({ where }) => where === way.where) === index);
}

const refused = expect.stringMatching(/^(not-found|forbidden)$/) as string;
/** Amid ids of one's own, what stands in the way may be the form, a rule or a version: the same for an id of nobody. */
const refusedSomehow = expect.stringMatching(/^(not-found|forbidden|bad-input|rule-refused|stale-save)$/) as string;

async function tryWayIn(field: IdField, { where, foreign, own }: WayIn): Promise<void> {
  const at = `${field.name}/${where}`;
  const isMutation = field.type.name === 'Mutation';
  const ids = new Map([...(await idsOf(field, own, reader)), ...(await idsOf(field, foreign, insider))]);
  const theirs = await tell(reader.token, field, ids, at);
  const nobodys = await tell(reader.token, field, withMadeUp(ids, foreign), at);
  checks += 2;
  expect({ at, named: foreignNames.filter((name) => theirs.plain.includes(name)) }).toEqual({ at, named: [] });
  if (Object.hasOwn(keptAsIds, at)) {
    expect({ at, plain: theirs.codes.join() }).not.toMatchObject({ plain: 'internal' });
    return;
  }
  if (isMutation && !Object.hasOwn(shared, at))
    expect({ at, codes: theirs.codes }).toEqual({ at, codes: [own.length > 0 ? refusedSomehow : refused] });
  if (Object.hasOwn(shared, field.name) || Object.hasOwn(shared, at)) return;
  expect({ at, ...theirs }).toEqual({ at, ...nobodys });
  if (field.type.name === 'Query') {
    const empty = field.field.name === 'pupilNames' ? [] : null;
    expect(JSON.parse(theirs.plain)).toMatchObject({ data: { [field.field.name]: empty } });
  }
  // The same question of somebody whose records they are: else nothing would have been tried.
  const isOfRecord = isMutation || field.type.name === 'Query';
  if (!isOfRecord || own.length > 0 || Object.hasOwn(refusedToAll, at)) return;
  const insiders = await tell(insider.token, field, ids, at);
  checks += 1;
  expect({ at, codes: insiders.codes }).not.toEqual({ at, codes: [refused] });
  if (!isMutation) expect({ at, plain: insiders.plain }).not.toEqual({ at, plain: theirs.plain });
}

it('finds the fields that take ids, in all four services', () => {
  expect(fields.length).toBeGreaterThan(100);
  expect(new Set(fields.map(({ type }) => type.name))).toEqual(new Set(Object.keys(parents)));
});

it.each(fields.map((field) => [field.name, field] as const))(
  '%s would tell a SENCo of another school’s records, or that they are there',
  async (_name, field) => {
    for (const way of waysIn(field)) await tryWayIn(field, way);
  },
);

it('counts what was tried', () => {
  process.stdout.write(`other schools: ${String(checks)} checks on ${String(fields.length)} fields that take ids\n`);
  expect(checks).toBeGreaterThan(400);
});
