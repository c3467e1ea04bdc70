import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../generate/make-operation.ts';
import { makeSource } from '../source.ts';
import { makeWorld, type EmptyDatabase } from '../world/world.ts';
import { settleCalls, type SettledCalls } from './settled-calls.ts';
import { makeWriter, type Writer } from './writer.ts';

/** One place of the fuzzer's world, somebody who may write everything there, and records at every stage of their lives. */
export interface TextWorld {
  readonly source: Source;
  readonly writer: Writer;
  readonly settled: SettledCalls;
  stop(): Promise<void>;
}

/** Builds the world of awkward texts in an empty database. */
export async function makeTextWorld(database: EmptyDatabase): Promise<TextWorld> {
  const uploads = await mkdtemp(join(tmpdir(), 'hedgerow-uploads-'));
  const nobody = (): Promise<readonly never[]> => Promise.resolve([]);
  const world = await makeWorld(database, { only: ['Sallowby'], choose: nobody, uploadsFolder: uploads });
  const [place] = world.places;
  if (place === undefined) throw new Error('The world has no place to write at.');
  const source = await makeSource(world);
  const writer = await makeWriter(world, place);
  return {
    source,
    writer,
    settled: await settleCalls(world, writer, uploads),
    stop: async () => {
      await world.stop();
      await rm(uploads, { recursive: true, force: true });
    },
  };
}
