import { AppError } from '@hedgerow/errors';
import type { Permission } from '@hedgerow/authz';
import { SYSTEM_PERSON, newId, type Database, type ReadTx, type TransactionActor, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import { rememberedReads } from './remember-export.ts';
import { sharedReads } from './shared-reads.ts';

/** The four subgraphs; the name is also the schema in Postgres. */
export type ServiceName = 'schools' | 'provision' | 'training' | 'agencies';

/** What every request carries, before a service adds its loaders. Holds no business logic. */
export interface BaseContext {
  readonly service: ServiceName;
  readonly actor: Actor;
  readonly clock: Clock;
  /** The day of this request; the same from its first statement to its last. */
  readonly today: IsoDate;
  readonly log: Logger;
  /** Folder of uploaded files; null where this process has none. */
  readonly uploadsFolder: string | null;
  /** A transaction of the actor for reading, shared with what is read at the same moment. */
  read<T>(run: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** One transaction of the actor for writing. For `operation` alone. */
  write<T>(run: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Schools in which the actor holds a permission over every record; asked once a request. For field guards. */
  reach(permission: Permission): Promise<ReadonlySet<string>>;
}

/** The context of one service: the base and its loaders. */
export interface ServiceContext<Loaders = unknown> extends BaseContext {
  readonly loaders: Loaders;
}

export interface ContextParts {
  readonly service: ServiceName;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly uploadsFolder?: string | null;
}

/** Builds the context of one request. */
export function createContext<Loaders>(
  parts: ContextParts,
  actor: Actor,
  createLoaders: (base: BaseContext) => Loaders,
): ServiceContext<Loaders> {
  const today = parts.clock.today();
  const transactionActor: TransactionActor = {
    personId: actor.personId,
    sessionId: actor.sessionId,
    requestId: actor.requestId,
    today,
  };
  const { exporting } = actor;
  const read =
    exporting === undefined
      ? sharedReads(parts.db, transactionActor)
      : rememberedReads(parts.db, transactionActor, { exporting, service: parts.service, clock: parts.clock });
  const reached = new Map<Permission, Promise<ReadonlySet<string>>>();
  const base: BaseContext = {
    service: parts.service,
    actor,
    clock: parts.clock,
    today,
    uploadsFolder: parts.uploadsFolder ?? null,
    log: parts.log.child({ requestId: actor.requestId }),
    read,
    write: (run) => parts.db.write(transactionActor, run),
    reach: (permission) => {
      const asked = reached.get(permission) ?? read((tx) => schoolsReached(tx, permission));
      reached.set(permission, asked);
      return asked;
    },
  };
  return { ...base, loaders: createLoaders(base) };
}

/** The context of Hedgerow's own jobs: a named system actor with the narrow role `system`. */
export function createSystemContext<Loaders>(
  parts: ContextParts,
  createLoaders: (base: BaseContext) => Loaders,
): ServiceContext<Loaders> {
  return createContext(
    parts,
    { personId: SYSTEM_PERSON, sessionId: 'system', requestId: newId(), roles: ['system'], confirmedAt: null },
    createLoaders,
  );
}

async function schoolsReached(tx: ReadTx, permission: Permission): Promise<ReadonlySet<string>> {
  const [row] = await tx.sql<{ ids: string[] }[]>`select access.school_ids(${permission}) as ids`;
  return new Set(row?.ids ?? []);
}

/** What a record gives when it is there, and `not-found` when it is not, or is not the actor's to see. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new AppError('not-found');
  return row;
}
