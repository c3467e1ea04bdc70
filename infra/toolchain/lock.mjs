import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TOOLCHAIN_FOLDER } from './repository.mjs';

const FOLDER = join(TOOLCHAIN_FOLDER, 'lock');
const BEAT_MS = 2_000;
const STALE_AFTER_MS = 20_000;
const LOOK_AGAIN_MS = 200;

/**
 * Runs one set-up step at a time, over all commands of this clone. The holder keeps the lock's time fresh, so that one
 * left by a killed command is taken over.
 *
 * @param {(line: string) => void} progress
 * @param {() => Promise<void>} run
 */
export async function oneAtATime(progress, run) {
  mkdirSync(TOOLCHAIN_FOLDER, { recursive: true });
  let hasSaidSo = false;
  while (!take()) {
    if (!hasSaidSo) progress('Another Hedgerow command is setting up this clone; waiting for it …');
    hasSaidSo = true;
    await pause(LOOK_AGAIN_MS);
  }
  const beat = setInterval(() => utimesSync(FOLDER, new Date(), new Date()), BEAT_MS);
  try {
    await run();
  } finally {
    clearInterval(beat);
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

function take() {
  try {
    mkdirSync(FOLDER);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const age = Date.now() - (statSync(FOLDER, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > STALE_AFTER_MS) rmSync(FOLDER, { recursive: true, force: true });
  return false;
}
