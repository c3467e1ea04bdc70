import { readdir, readFile } from 'node:fs/promises';
import { parse, Kind } from 'graphql';
import { documentHash } from './safelist.ts';
import type { ListedOperation } from './listed-operation.ts';

/** The folder of the named clients: a folder for each, a file for each operation. */
export const clientsFolder = new URL('../../clients/', import.meta.url);

/**
 * The operations of the named clients, which a release admits beside the portal's. The hash is that of the file as it
 * stands, so that `sha256sum` says it too.
 *
 * @throws {Error} where a file holds anything but one operation that begins with its client's name
 */
export async function readClientOperations(from: URL = clientsFolder): Promise<readonly ListedOperation[]> {
  const files = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const document = await readFile(new URL(name, from), 'utf8');
      return { name: operationName(name, document), hash: documentHash(document), document };
    }),
  );
}

function operationName(file: string, document: string): string {
  const operations = parse(document).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [client = ''] = file.split('/');
  const prefix = client.replaceAll(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || name?.startsWith(prefix) !== true)
    throw new Error(`gateway/clients/${file} must hold one operation whose name begins with ${prefix}.`);
  return name;
}
