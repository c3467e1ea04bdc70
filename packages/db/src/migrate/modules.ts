import { fileURLToPath } from 'node:url';

/** A part of the house that brings migrations of its own. */
export interface MigrationModule {
  readonly name: string;
  /** Folder of `YYYYMMDDTHHMM_name.sql` files. */
  readonly directory: string;
  /** The role that the files run as; none for the foundation, which makes the roles. */
  readonly role?: string;
}

const folder = (path: string): string => fileURLToPath(new URL(`../../../../${path}/migrations/`, import.meta.url));

/** Every module, in the order in which migrations run. */
export const migrationModules: readonly MigrationModule[] = [
  { name: 'foundation', directory: folder('packages/db') },
  { name: 'identity', directory: folder('packages/identity'), role: 'identity_owner' },
  { name: 'schools', directory: folder('services/schools'), role: 'schools_owner' },
  { name: 'provision', directory: folder('services/provision'), role: 'provision_owner' },
  { name: 'training', directory: folder('services/training'), role: 'training_owner' },
  { name: 'agencies', directory: folder('services/agencies'), role: 'agencies_owner' },
];

/** The roles that sign in to Postgres; each gets its password at every start. */
export const loginRoles = [
  'schools_app',
  'provision_app',
  'training_app',
  'agencies_app',
  'identity_app',
  'audit_sealer',
  'hedgerow_seed',
] as const;
export type LoginRole = (typeof loginRoles)[number];
