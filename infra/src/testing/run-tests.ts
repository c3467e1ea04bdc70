import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../repository.ts';
import { countTests, type TestCounts } from './count-tests.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs vitest over the whole clone, or over the tests whose path holds one of the words. */
export async function runTests(words: readonly string[]): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runVitest([
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ]);
    return countTests(readOrNull(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runVitest(args: readonly string[]): Promise<number | null> {
  const entry = join(repository, 'node_modules', 'vitest', 'vitest.mjs');
  return new Promise((resolve, reject) => {
    const vitest = spawn(process.execPath, [entry, ...args], {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const passOn = SIGNALS.map((signal) => [signal, () => vitest.kill(signal)] as const);
    for (const [signal, send] of passOn) process.on(signal, send);
    vitest.once('error', reject);
    vitest.once('exit', (code) => {
      for (const [signal, send] of passOn) process.off(signal, send);
      resolve(code);
    });
  });
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
