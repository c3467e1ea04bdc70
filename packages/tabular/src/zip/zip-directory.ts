import { getFileNameLowLevel, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { TableRefused } from '../fault.ts';
import { zipLimits } from './zip-limits.ts';

/** One file in an archive, by what its directory says of it. Its name is shown and never becomes a path. */
export interface ZipMember {
  readonly name: string;
  readonly entry: Entry;
  readonly isTable: boolean;
}

/** Marks by which a workbook (xlsx, ods) is told from an archive of files. */
const workbookMarks: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype']);
/** What computers add without being asked. */
const added = /^__MACOSX\/|(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i;
const unixFileType = 0o170000;
const unixRegularFile = 0o100000;

/** Opens an archive whose strings we decode ourselves, so that a bad name is told from a damaged file. */
export async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, decodeStrings: false });
  } catch {
    throw damaged();
  }
}

/**
 * Lists the files of an archive; folders and what computers add are left out.
 *
 * @throws {TableRefused} for a workbook, too many members, a name that leaves its folder, or a damaged directory
 */
export async function readDirectory(zip: ZipFile): Promise<readonly ZipMember[]> {
  if (zip.entryCount > zipLimits.maxMembers)
    throw new TableRefused(
      1,
      'zip/too-many-members',
      `This archive holds more than ${String(zipLimits.maxMembers)} files, the most that are looked at: give the one that is meant.`,
    );
  const members: ZipMember[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (validateFileName(name) !== null || name.includes('\u0000')) throw unsafeName();
      if (workbookMarks.has(name)) throw workbook();
      if (name.endsWith('/') || added.test(name)) continue;
      members.push({ name: shownName(name), entry, isTable: /\.(?:csv|tsv|txt)$/i.test(name) && isRegular(entry) });
    }
  } catch (error) {
    throw error instanceof TableRefused ? error : damaged();
  }
  return members;
}

/** A link or a device is no table, whatever it is called. Archives made elsewhere than under Unix leave this open. */
function isRegular({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & unixFileType;
  return type === 0 || type === unixRegularFile;
}

/** A name as it can stand in a sentence: without controls and marks of direction, and of a bearable length. */
function shownName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/gu, '·');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

/** The archive cannot be read, or is not what its directory says. */
export function damaged(): TableRefused {
  return new TableRefused(
    1,
    'zip/damaged',
    'This archive is damaged, or was not copied to its end: download or pack it again.',
  );
}

function unsafeName(): TableRefused {
  return new TableRefused(
    1,
    'zip/unsafe-name',
    'This archive holds a file whose name would leave its folder, which no register does: unpack it yourself, and give the one file that is meant.',
  );
}

function workbook(): TableRefused {
  return new TableRefused(
    1,
    'table/wrong-kind',
    'This is a workbook (Excel or the like), not a CSV file: open it and save the sheet as CSV (UTF-8), then give that file.',
  );
}
