import { crc32 } from 'node:zlib';
import { TableRefused } from '../fault.ts';
import { openTable } from '../read-table.ts';
import type { FoundMember, TableSource } from '../source.ts';
import { damaged, openZip, readDirectory, type ZipMember } from './zip-directory.ts';
import { zipLimits } from './zip-limits.ts';

/**
 * Finds the table in an archive: the only one, or the one whose headers fit. Nothing is unpacked to disk, and no more is
 * unpacked than is read.
 *
 * @throws {TableRefused} where there is none, several fit, or the archive is not what it says it is
 */
export async function memberOfZip(path: string, fits: (headers: readonly string[]) => boolean): Promise<FoundMember> {
  const zip = await openZip(path);
  let members: readonly ZipMember[];
  try {
    members = await readDirectory(zip);
  } finally {
    zip.close();
  }
  const chosen = await choose(path, members, fits);
  refuseBomb(chosen);
  return {
    source: memberSource(path, chosen),
    passedOver: members.filter((member) => member !== chosen).map(({ name }) => name),
  };
}

async function choose(
  path: string,
  members: readonly ZipMember[],
  fits: (headers: readonly string[]) => boolean,
): Promise<ZipMember> {
  const tables = members.filter(({ isTable }) => isTable);
  const open = tables.filter(({ entry }) => !entry.isEncrypted());
  const [only, another] = open;
  if (only === undefined) throw tables.length > 0 ? encrypted() : noTable(members);
  if (another === undefined) return only;
  if (open.length > zipLimits.maxTables) throw whichMember(`more than ${String(zipLimits.maxTables)} tables`);
  const fitting: ZipMember[] = [];
  for (const member of open) if (await hasHeaders(path, member, fits)) fitting.push(member);
  const [first, second] = fitting;
  if (first !== undefined && second === undefined) return first;
  throw whichMember(
    first === undefined
      ? `${String(open.length)} tables, and none has the columns that are wanted`
      : `several tables with the columns that are wanted: ${fitting.map(({ name }) => name).join(', ')}`,
  );
}

/** A table that cannot be read is not the one that is meant: another may be. */
async function hasHeaders(
  path: string,
  member: ZipMember,
  fits: (headers: readonly string[]) => boolean,
): Promise<boolean> {
  if (isBomb(member)) return false;
  try {
    return fits((await openTable(memberSource(path, member))).headers);
  } catch (error) {
    if (error instanceof TableRefused) return false;
    throw error;
  }
}

function memberSource(path: string, { entry }: ZipMember): TableSource {
  return {
    async *open() {
      const zip = await openZip(path);
      let sum = 0;
      try {
        for await (const piece of await zip.openReadStreamPromise(entry)) {
          const bytes = piece as Uint8Array;
          sum = crc32(bytes, sum);
          yield bytes;
        }
      } catch {
        // Among them: more or fewer bytes than the directory promised.
        throw damaged();
      } finally {
        zip.close();
      }
      if (sum !== entry.crc32) throw damaged();
    },
  };
}

const isBomb = ({ entry: { compressedSize, uncompressedSize } }: ZipMember): boolean =>
  uncompressedSize > zipLimits.maxBytes ||
  (uncompressedSize > zipLimits.ratioCountsFrom && uncompressedSize > compressedSize * zipLimits.maxRatio);

function refuseBomb(member: ZipMember): void {
  if (!isBomb(member)) return;
  throw member.entry.uncompressedSize > zipLimits.maxBytes
    ? new TableRefused(
        1,
        'table/too-large',
        'The table in this archive is larger than 100 MB, the most that can be read: split it into smaller files.',
      )
    : new TableRefused(
        1,
        'zip/too-dense',
        `The table in this archive would unpack to more than ${String(zipLimits.maxRatio)} times its size, as no register does: unpack it yourself, look at it, and give the file.`,
      );
}

const encrypted = (): TableRefused =>
  new TableRefused(
    1,
    'zip/encrypted',
    'The table in this archive is locked with a password: unpack it, and give the file.',
  );

function noTable(members: readonly ZipMember[]): TableRefused {
  const names = members.slice(0, 5).map(({ name }) => name);
  const held = names.length === 0 ? 'nothing' : `only ${names.join(', ')}${members.length > 5 ? ' and others' : ''}`;
  return new TableRefused(
    1,
    'zip/no-table',
    `This archive holds no table (.csv or .txt) but ${held}: pack the CSV file itself, not an archive or a link to it.`,
  );
}

const whichMember = (held: string): TableRefused =>
  new TableRefused(1, 'zip/which-table', `This archive holds ${held}: give the one that is meant.`);
