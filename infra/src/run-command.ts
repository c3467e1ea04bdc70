import { Fault } from './fault.ts';

/** Faults of the packages that a command uses, known by name so that their packages need not be loaded. */
const SPEAKING = new Set(['PostgresFault', 'MigrationError', 'ConfigError']);

/** Runs a command to its end: a fault becomes its sentence, and every failure a non-zero exit. */
export async function runCommand(command: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** What the person at the terminal reads of an error: its sentence, or the trace of what nobody foresaw. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Fault) return error.message;
  if (!(error instanceof Error)) return String(error);
  return SPEAKING.has(error.name) ? error.message : (error.stack ?? error.message);
}
