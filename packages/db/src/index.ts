export { anyOf } from './any-of.ts';
export { bulkInsert } from './bulk-insert.ts';
export { copyRows, type CopyValue } from './copy-rows.ts';
export { idSupply, newId, SYSTEM_PERSON } from './id.ts';
export {
  openDatabase,
  drizzleOver,
  type Database,
  type DrizzleTx,
  type ReadTx,
  type TransactionActor,
  type WriteTx,
} from './database.ts';
export { violates, isRowRefused, isStorageFull, isUnkeptText, onViolation } from './pg-errors.ts';
export { migrate, MigrationError, type MigrationReport } from './migrate/migrate.ts';
export { loginRoles, migrationModules, type LoginRole, type MigrationModule } from './migrate/modules.ts';
export { requestIdOf } from './request-id.ts';
export { type Sql, type SqlFragment, type TransactionSql } from './pool.ts';
