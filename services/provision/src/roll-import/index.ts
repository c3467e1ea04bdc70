export { importRoll, type RollFile } from './import-roll.ts';
export type { RollRun } from './run-roll.ts';
