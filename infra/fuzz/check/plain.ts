import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import type { World } from '../world/world.ts';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const instant = /"\d{4}-\d\d-\d\d[T ][0-9:.]+(?:Z|\+00)\\?"/g;
const cursor = /"endCursor":"([\w-]+)"/g;

/**
 * An answer without what differs from request to request: ids of records that were just made, the time, the request's
 * own id. Answers that are alike say the same, so two of them tell a reader nothing that one does not.
 *
 * @param names what an id is called instead, so that a record's id and an id of nobody can be held against each other
 */
export function plain(world: World, answer: Answer, names: ReadonlyMap<string, string> = new Map()): string {
  const errors = answer.errors
    .map(({ message, path, extensions: { requestId: _id, ...rest } }) => JSON.stringify({ message, path, rest }))
    .toSorted();
  return JSON.stringify({ status: answer.status, data: answer.data, errors })
    .replaceAll(cursor, (_, place: string) => `"endCursor":${Buffer.from(place, 'base64url').toString('utf8')}`)
    .replaceAll(uuid, (id) => names.get(id) ?? (world.records.has(id) ? id : 'an id'))
    .replaceAll(instant, '"an instant"');
}

/** Both sides of a comparison under common names. */
export function commonNames(foreign: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...foreign].flatMap(([theirs, nobodys], index) =>
      [theirs, nobodys].map((id) => [id, `id ${String(index)}`] as const),
    ),
  );
}
