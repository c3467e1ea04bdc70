import { reachOf, roles, type Role } from '@hedgerow/authz';
import type { Standing } from '../rules/standing.ts';
import { tableRules } from '../rules/table-rules.ts';
import type { Finding } from '../sql/compare.ts';
import { textOf, type Row } from '../world/fill.ts';
import type { World } from '../world/world.ts';
import { fieldNeeds, type Need } from './field-lists.ts';
import { homeTableOf, tableOf } from './row-types.ts';
import type { SubgraphName } from './subgraphs.ts';
import { objectsOf, textsOf, type Told } from './walk.ts';

/** What the graph told everybody, field by field, and what it should not have told. */
export interface Ledger {
  checks: number;
  readonly findings: Finding[];
  /** By `Type.field`: the people who were told something. */
  readonly told: Map<string, Set<string>>;
  /** Fields that were asked of an object at all. */
  readonly asked: Set<string>;
}

export const newLedger = (): Ledger => ({ checks: 0, findings: [], told: new Map(), asked: new Set() });

/** Looks up what an answer speaks of: rows by their id, and by the words that only they hold. */
export interface Index {
  row(table: string, id: string): Row | undefined;
  /** Rows whose own words stand in a text. */
  spokenOf(text: string): readonly (readonly [string, Row])[];
}

const wordsOfARow = /(?:schools|provision|training|agencies)\.\w+\.\w+ of /;

export function indexOf(world: World): Index {
  const byId = new Map<string, Row>();
  const byWords = new Map<string, readonly [string, Row]>();
  for (const [table, rows] of world.rows) {
    for (const row of rows) {
      byId.set(`${table} ${textOf(row, 'id')}`, row);
      for (const value of Object.values(row)) {
        if (typeof value === 'string' && value.startsWith(`${table}.`)) byWords.set(value, [table, row]);
      }
    }
  }
  return {
    row: (table, id) => byId.get(`${table} ${id}`),
    spokenOf: (text) =>
      !wordsOfARow.test(text)
        ? []
        : text
            .split(new RegExp(`(?=${wordsOfARow.source})`))
            .map((part) => byWords.get(part.trim()))
            .filter((found) => found !== undefined),
  };
}

/** Whether somebody holds what is needed, over anything at all. */
export function meets(who: Standing, { permissions, isBeyondGroup }: Need): boolean {
  return permissions.some(
    (permission) =>
      who.schools(permission).size +
        who.organisations(permission).size +
        who.agencies(permission).size +
        who.files(permission, isBeyondGroup ? ['class', 'agreed', 'opened'] : undefined).size +
        who.familyFiles(permission).size >
      0,
  );
}

const isSomething = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** Holds one answer against the matrix: whose rows it tells of, and which facts. */
export function checkAnswer(
  ledger: Ledger,
  {
    world,
    index,
    person,
    who,
    from,
  }: { world: World; index: Index; person: string; who: Standing; from: SubgraphName | 'the gateway' },
  answer: unknown,
): void {
  const may = (table: string, row: Row): boolean => tableRules[table]?.select?.({ who, world }, row) ?? false;
  const leak = (sentence: string): void => {
    ledger.findings.push({ kind: 'leak', sentence: `${person}, ${from}: ${sentence}` });
  };
  for (const object of objectsOf(answer)) {
    const table = from === 'the gateway' ? homeTableOf(object.type) : tableOf(object.type, from);
    const row = table === undefined || object.id === null ? undefined : index.row(table, object.id);
    if (table !== undefined && row !== undefined && tellsFacts(object)) {
      ledger.checks += 1;
      if (!may(table, row)) leak(`is told of the ${object.type} ${textOf(row, '$key')}`);
    }
    for (const [field, value] of Object.entries(object.fields)) {
      if (field === '__typename') continue;
      const name = `${object.type}.${field}`;
      ledger.asked.add(name);
      ledger.checks += 1;
      if (!isSomething(value)) continue;
      ledger.told.set(name, (ledger.told.get(name) ?? new Set()).add(person));
      const need = fieldNeeds.get(name);
      if (need !== undefined && need.permissions.length > 0 && !meets(who, need))
        leak(`is told ${name} without ${need.permissions.join(' or ')}`);
    }
  }
  for (const text of textsOf(answer)) {
    for (const [table, row] of index.spokenOf(text)) {
      ledger.checks += 1;
      if (!may(table, row)) leak(`reads “${text}” of ${table}`);
    }
  }
}

/** An object of which nothing but an id is told is a name for something elsewhere, and its owner decides on the rest. */
function tellsFacts({ fields }: Told): boolean {
  return Object.entries(fields).some(
    ([field, value]) => field !== '__typename' && field !== 'id' && value !== null && typeof value !== 'object',
  );
}

/**
 * Fields that a role should be told and nobody of that role was: by `Type.field`, with the role. What nobody at all was
 * told is left out: nothing of this world fills it.
 */
export function untold(ledger: Ledger, people: ReadonlyMap<string, Standing>): readonly string[] {
  return [...ledger.told].flatMap(([name, told]) => {
    const need = fieldNeeds.get(name) ?? { permissions: [], isBeyondGroup: false };
    return roles
      .filter((role) => need.permissions.some((permission) => reachOf(role, permission) !== undefined))
      .filter((role: Role) => {
        const holders = [...people].filter(([, who]) => who.roles.includes(role) && meets(who, need));
        return holders.length > 0 && !holders.some(([person]) => told.has(person));
      })
      .map((role) => `${name} to ${role}`);
  });
}
