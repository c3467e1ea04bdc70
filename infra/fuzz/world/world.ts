import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { LoginRole, Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { signActor, actorKey, systemClock, type Actor } from '@hedgerow/service-kit';
import { subgraphNames, type SubgraphName } from '../../../gateway/src/graph/subgraph-names.ts';
import { startGateway, type Answer } from '../../../gateway/test/gateway-under-test.ts';
import { startServices, urlsWithout } from '../../../gateway/test/real-graph.ts';
import { keyOf } from '../../../gateway/test/tiny-subgraphs.ts';
import { markTexts } from './marks.ts';
import { choosePeople, type Person } from './people.ts';
import { everyPlace, fillPlaces, type Place, type PlaceName } from './places.ts';
import { reachOf, type Reach } from './reach.ts';
import { mayKnow, readRecords, readSealed, type KnownRecord } from './records.ts';
import { installUndo, type Undo } from './undo.ts';

/** A migrated database that the fuzzer may fill and change. */
export interface EmptyDatabase {
  readonly adminUrl: string;
  readonly seed: Sql;
  urlOf(role: LoginRole): string;
}

/** Somebody signed in, and how far she reaches. */
export interface Reader extends Person {
  readonly token: string;
  readonly reach: Reach;
}

/** Several schools and settings with everything of theirs marked, readers of every role, and the whole graph above them. */
export interface World {
  readonly today: string;
  readonly schema: GraphQLSchema;
  readonly places: readonly Place[];
  readonly readers: readonly Reader[];
  readonly records: ReadonlyMap<string, readonly KnownRecord[]>;
  readonly markedColumns: number;
  /** Whether a person may know anything at all of a place: as staff, by a child or by a referral. */
  isKnown(reader: Reader, placeId: string): boolean;
  /** Whether an id is of records of which a person may know nothing. */
  isSecret(reader: Reader, id: string): boolean;
  /** Sealed notes that were written by, or name, a person. */
  sealedFor(personId: string): ReadonlySet<string>;
  /** Past every policy. */
  readonly admin: Sql;
  readonly undo: Undo;
  /** Asks the gateway. */
  ask(reader: Reader, query: string, variables: unknown): Promise<Answer>;
  /** Asks a subgraph directly, signed as the gateway signs. */
  askSubgraph(name: SubgraphName, reader: Reader, query: string, variables: unknown): Promise<Answer>;
  /** Signs in somebody who was added later. */
  signIn(person: Person): Promise<Reader>;
  /** Keeps everybody's proof of identity fresh in a run of hours. */
  confirmEverybody(): Promise<void>;
  stop(): Promise<void>;
}

/** What a smaller world does without. */
export interface WorldParts {
  /** All where left out. */
  readonly only?: readonly PlaceName[];
  /** Who asks from the beginning; readers of every role where left out. */
  readonly choose?: typeof choosePeople;
  readonly uploadsFolder?: string;
}

/** Builds the world in an empty database. The same day gives the same places, people and records. */
export async function makeWorld(
  database: EmptyDatabase,
  { only = everyPlace, choose = choosePeople, uploadsFolder }: WorldParts = {},
): Promise<World> {
  const today = systemClock.today();
  const places = await fillPlaces(database.seed, today, only);
  const admin = openPool(database.adminUrl, { max: 1 });
  const people = await choose(admin, places);
  const markedColumns = await markTexts(admin);
  await admin`analyze`;

  const supergraphSdl = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
  const services = await startServices(database as never, undefined, uploadsFolder);
  const gateway = await startGateway(database as never, urlsWithout(services), {
    supergraphSdl,
    subgraphTimeout: 10_000,
  });
  const signIn = async (person: Person): Promise<Reader> => {
    // Signed in as nobody of no school, who is asked for no second factor, and only then somebody.
    const { account, token } = await gateway.someone();
    await admin`update identity.account set person_id = ${person.personId} where person_id = ${account.personId}`;
    return { ...person, token, reach: await reachOf(admin, person.personId) };
  };
  const readers: Reader[] = [];
  for (const person of people) readers.push(await signIn(person));
  const keys = Object.fromEntries(
    await Promise.all(subgraphNames.map(async (name) => [name, await actorKey(keyOf(name))] as const)),
  ) as Record<SubgraphName, Awaited<ReturnType<typeof actorKey>>>;
  const records = await readRecords(admin);
  const known = new Map(readers.map(({ personId, reach }) => [personId, placesKnown(reach, records)]));
  const sealed = await readSealed(admin);
  const undo = await installUndo(admin);
  return {
    today,
    schema: buildSchema(supergraphSdl, { assumeValidSDL: true }),
    places,
    readers,
    records,
    isKnown: ({ personId }, placeId) => known.get(personId)?.has(placeId) === true,
    isSecret: ({ personId, reach }, id) => {
      const found = records.get(id) ?? [];
      return found.length > 0 && id !== personId && !found.some((record) => mayKnow(reach, record));
    },
    sealedFor: (personId) => sealed.get(personId) ?? new Set(),
    markedColumns,
    admin,
    undo,
    ask: ({ token }, query, variables) => gateway.ask(token, query, { variables }),
    askSubgraph: async (name, { personId, roles }, query, variables) => {
      const confirmedAt = systemClock.now().toString();
      const actor: Actor = { personId, sessionId: 'fuzz', requestId: 'fuzz', roles, confirmedAt };
      const response = await fetch(services[name].url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'hedgerow-actor': await signActor(actor, name, keys[name], systemClock),
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const body = JSON.parse(text) as Pick<Answer, 'data'> & { errors?: Answer['errors'] };
      return { status: response.status, headers: response.headers, text, data: body.data, errors: body.errors ?? [] };
    },
    signIn,
    confirmEverybody: async () => {
      await admin`update identity.session set confirmed_at = now(), last_used_at = now(), expires_at = now() + interval '10 hours'`;
      await undo.keep();
    },
    stop: async () => {
      await gateway.stop();
      for (const service of Object.values(services)) await service.stop();
      await admin.end({ timeout: 5 });
    },
  };
}

function placesKnown(reach: Reach, records: ReadonlyMap<string, readonly KnownRecord[]>): ReadonlySet<string> {
  const all = [...records.values()].flat().filter((record) => mayKnow(reach, record));
  return new Set([...reach.places, ...all.flatMap(({ places }) => places)]);
}
