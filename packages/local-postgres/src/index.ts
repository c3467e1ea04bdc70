export { clockEnvironment } from './clock-environment.ts';
export { PostgresFault } from './fault.ts';
export { findFreePort, isPortFree } from './free-port.ts';
export { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './local-postgres.ts';
export { isProcessAlive, processStartedAt } from './process-table.ts';
export { startTemporaryPostgres, type TemporaryPostgres } from './temporary.ts';
