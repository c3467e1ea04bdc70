import { writeFile } from 'node:fs/promises';

/** Keeps what a bench measured, as data and as a page, and prints the page. */
export async function writeResult(name: string, result: object, page: string): Promise<void> {
  const place = (ending: string): URL => new URL(`results/${name}.${ending}`, import.meta.url);
  await writeFile(place('json'), `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(place('md'), page);
  process.stdout.write(page);
}
