import { fork } from 'node:child_process';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';
import { Fault } from '../../src/fault.ts';
import { addTextTally, newTextTally, type SentTally, type TextTally } from './text-tally.ts';

/** What one process is given to do: every mutation whose position divided by `of` leaves `index`. */
export interface TextPart {
  readonly administratorUrl: string;
  readonly index: number;
  readonly of: number;
}

export interface FromTextPart {
  readonly tally: SentTally;
  /** Names of places that no accepted call reached. */
  readonly missing: readonly string[];
}

/** Sends every text to every place in several processes, each with a world of its own on one temporary server. */
export async function tryTextsInParts(workers: number): Promise<{ tally: TextTally; missing: readonly string[] }> {
  const server = await startTemporaryPostgres();
  try {
    const parts = Array.from({ length: workers }, (_, index) => ({ administratorUrl: server.url, index, of: workers }));
    const results = await Promise.all(parts.map(runPart));
    const tally = newTextTally();
    for (const result of results) addTextTally(tally, result.tally);
    return { tally, missing: results.flatMap(({ missing }) => missing) };
  } finally {
    await server.stop();
  }
}

function runPart(part: TextPart): Promise<FromTextPart> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('text-part.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', resolve);
    child.on('exit', (code) => reject(new Fault(`A part of the run ended early, with exit code ${String(code)}.`)));
    child.send(part);
  });
}
