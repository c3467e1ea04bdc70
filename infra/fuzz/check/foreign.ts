import { markPattern } from '../world/marks.ts';
import { mayKnow } from '../world/records.ts';
import type { Reader, World } from '../world/world.ts';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const cursor = /"endCursor":"([\w-]+)"/g;

/**
 * What an answer tells of records that its reader may not know: texts by their marks, records by their ids, also those
 * inside the places of lists. An id that the reader sent herself is no news; a marked text is, even of that record.
 *
 * @param text the answer word for word
 * @param sent what was asked, word for word
 */
export function foreignIn(world: World, reader: Reader, text: string, sent: string): string[] {
  const found = new Set<string>();
  for (const [, table = '', id = ''] of text.matchAll(markPattern)) {
    const isNews =
      table === 'written' ? !sent.includes(id) && !world.isKnown(reader, id) : isForeignMark(world, reader, table, id);
    if (isNews) found.add(`the text of ${table} ${id}`);
  }
  const places = [...text.matchAll(cursor)].map(([, place = '']) => Buffer.from(place, 'base64url').toString('utf8'));
  const plain = [text.replaceAll(markPattern, ''), ...places].join('\n');
  for (const [id] of plain.matchAll(uuid)) {
    if (!sent.includes(id) && world.isSecret(reader, id))
      found.add(`the id of ${(world.records.get(id) ?? []).map(({ table }) => table).join(', ')} ${id}`);
  }
  return [...found];
}

function isForeignMark(world: World, reader: Reader, table: string, id: string): boolean {
  if (table === 'provision.sealed_text') return !world.sealedFor(reader.personId).has(id);
  if (id === reader.personId) return false;
  const records = (world.records.get(id) ?? []).filter((record) => record.table === table);
  return records.length > 0 && !records.some((record) => mayKnow(reader.reach, record));
}
