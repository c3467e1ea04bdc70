import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generatedGroups, generatedLinks, generatedProviders } from '@hedgerow/testing';
import { Fault } from '../../src/fault.ts';

/** A register to import, and how a person would name it in a table. */
export interface RegisterFile {
  readonly kind: 'gias' | 'gias-groups' | 'gias-links' | 'ofsted';
  readonly title: string;
  readonly path: string;
}

/** How downloads are called, by what they are. */
const patterns: readonly (readonly [RegisterFile['kind'], RegExp])[] = [
  ['gias-links', /links_edubase.*\.(?:csv|zip)$/i],
  ['gias-groups', /group.?links.*\.(?:csv|zip)$/i],
  ['ofsted', /ofsted.*\.(?:csv|zip)$/i],
  ['gias', /^(?:edubasealldata|gias_sample).*\.(?:csv|zip)$/i],
];

/** The registers in a folder, found by their names. */
export async function registersIn(folder: string): Promise<readonly RegisterFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Fault(`There is no folder ${folder}.`);
  });
  const files = patterns.flatMap(([kind, pattern]) =>
    entries
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => ({ kind, title: entry.name, path: join(entry.parentPath, entry.name) })),
  );
  if (files.length === 0)
    throw new Fault(`${folder} holds no register of schools, trusts, links or childcare providers.`);
  return files;
}

/** Registers of invented schools, as many rows as the country's have, written into a folder. */
export async function writeRegisters(folder: string): Promise<readonly RegisterFile[]> {
  const write = async (kind: RegisterFile['kind'], title: string, content: Iterable<string>): Promise<RegisterFile> => {
    const path = join(folder, `${kind}.csv`);
    await pipeline(Readable.from(content), createWriteStream(path));
    return { kind, title, path };
  };
  return [
    await write('gias-links', 'links, generated', generatedLinks(33_801)),
    await write('gias-groups', 'trusts, generated', generatedGroups(11_759)),
    await write('ofsted', 'providers, generated', generatedProviders(1417)),
  ];
}
