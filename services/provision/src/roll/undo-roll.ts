import type { WriteTx } from '@hedgerow/db';
import { nameKeys } from '../names.ts';
import { childrenOnFile, removeUntouched, updateChildren } from './roll.queries.ts';
import type { KnownChild } from './roll.rules.ts';

/** What taking back an import did. */
export interface UndoneRoll {
  /** Children whom the import had made and who are gone again. */
  readonly removed: readonly string[];
  /** Children whose facts are as they were. */
  readonly restored: readonly string[];
  /** Children about whom somebody has written since; they stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Takes back an import of a roll: removes the children it made, and gives back the facts it changed, where nobody has
 * written since. Registrations are the caller's (undoRegistrations).
 *
 * The caller authorises `roll.import` for the school and records it in the audit.
 *
 * @param outcomes what the import kept of each row it created or updated
 */
export async function undoRoll(
  tx: WriteTx,
  schoolId: string,
  outcomes: readonly {
    readonly outcome: string;
    readonly pupilId: string | null;
    readonly before: KnownChild | null;
  }[],
): Promise<UndoneRoll> {
  const created = outcomes.flatMap(({ outcome, pupilId }) =>
    outcome === 'created' && pupilId !== null ? [pupilId] : [],
  );
  const changed = outcomes.flatMap(({ outcome, before }) => (outcome === 'updated' && before !== null ? [before] : []));
  const removed = created.length === 0 ? [] : await removeUntouched(tx, schoolId, created);
  const now = new Map(
    (
      await childrenOnFile(
        tx,
        schoolId,
        changed.map(({ id }) => id),
      )
    ).map((child) => [child.id, child]),
  );
  const restorable = changed.filter((before) => now.get(before.id)?.version === before.version + 1);
  await updateChildren(tx, restorable.map(asRow));
  const gone = new Set([...removed, ...restorable.map(({ id }) => id)]);
  return {
    removed,
    restored: restorable.map(({ id }) => id),
    kept: [...created, ...changed.map(({ id }) => id)].filter((id) => !gone.has(id)),
  };
}

function asRow(child: KnownChild) {
  const { familyKey, givenKey, searchName } = nameKeys(child);
  return {
    id: child.id,
    given_name: child.givenName,
    family_name: child.familyName,
    preferred_name: child.preferredName,
    birth_on: child.birthOn,
    sex: child.sex,
    upn: child.upn,
    former_upns: child.formerUpns,
    nc_year_override: child.ncYearOverride,
    family_key: familyKey,
    given_key: givenKey,
    search_name: searchName,
  };
}
