import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault, systemCode } from '../fault.ts';

/**
 * The whole path of a file that can be read, taken from where the person typed the command.
 *
 * @throws {Fault} where it is missing, closed to this user, or no file
 */
export async function readableFile(name: string, folder: string): Promise<string> {
  const path = resolve(folder, name);
  const facts = await stat(path).catch((error: unknown) => {
    throw new Fault(
      systemCode(error) === 'EACCES'
        ? `${name} cannot be read: its folder is closed to this user.`
        : `There is no file ${name}: check its name and where it lies.`,
    );
  });
  if (facts.isDirectory()) throw new Fault(`${name} is a folder: name the file in it.`);
  if (!facts.isFile()) throw new Fault(`${name} is not a file.`);
  const handle = await open(path).catch(() => {
    throw new Fault(`${name} cannot be read: this user may not open it.`);
  });
  await handle.close();
  return path;
}
