import {
  createContext,
  createLogger,
  type Actor,
  type BaseContext,
  type Clock,
  type ServiceContext,
  type ServiceName,
} from '@hedgerow/service-kit';
import type { Database } from '@hedgerow/db';

/** Makes contexts for calling a service's operations and loaders as one actor or another, on a standing clock. */
export function contextsOf<Loaders>(
  service: ServiceName,
  db: Database,
  clock: Clock,
  createLoaders: (base: BaseContext) => Loaders,
): (actor: Actor) => ServiceContext<Loaders> {
  const log = createLogger(service, 'silent');
  return (actor) => createContext({ service, db, clock, log }, justConfirmed(actor, clock), createLoaders);
}

/** The actor as somebody who proved who they are this minute, unless the test says when it was. */
export function justConfirmed(actor: Actor, clock: Clock): Actor {
  return { ...actor, confirmedAt: actor.confirmedAt ?? clock.now().toString() };
}
