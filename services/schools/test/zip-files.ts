import { strToU8, zipSync, type Zippable } from 'fflate';

/** An archive of these files, as bytes that a test may spoil. */
export const zip = (files: Zippable): Buffer => Buffer.from(zipSync(files));

export const text = (content: string): Uint8Array => strToU8(content);

/** A symbolic link, as archives made under Unix hold it. */
export const link = (target: string): Zippable[string] => [text(target), { os: 3, attrs: 0o120777 << 16 }];

const centralHeader = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const localHeader = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** The same archive, whose directory and file both say another unpacked size. */
export function sayingSize(archive: Buffer, size: number): Buffer {
  const spoiled = Buffer.from(archive);
  spoiled.writeUInt32LE(size, spoiled.indexOf(centralHeader) + 24);
  spoiled.writeUInt32LE(size, spoiled.indexOf(localHeader) + 22);
  return spoiled;
}

/** The same archive, which says that its file is locked with a password. */
export function sayingLocked(archive: Buffer): Buffer {
  const spoiled = Buffer.from(archive);
  for (const [header, flags] of [
    [centralHeader, 8],
    [localHeader, 6],
  ] as const) {
    const at = spoiled.indexOf(header) + flags;
    spoiled.writeUInt16LE(spoiled.readUInt16LE(at) | 1, at);
  }
  return spoiled;
}

/** The same archive with one byte of its last file changed. */
export function spoilt(archive: Buffer): Buffer {
  const spoiled = Buffer.from(archive);
  const at = spoiled.indexOf(centralHeader) - 3;
  spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
  return spoiled;
}
