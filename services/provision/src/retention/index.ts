export type { DryRun } from './dry-run.ts';
export { retentionLoaders } from './retention.loaders.ts';
export { runRetention } from './operations/run-retention.ts';
