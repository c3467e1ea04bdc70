import type { Actor, Logger } from '@hedgerow/service-kit';

/** What one request carries through the gateway. Made after the caller is known; nothing of it comes from a header. */
export interface GatewayContext {
  readonly requestId: string;
  readonly actor: Actor;
  readonly log: Logger;
  /** The actor as signed for each subgraph, so that two fetches of one request sign once. */
  readonly signed: Map<string, Promise<string>>;
  /** A rehearsal at start: operations are read, checked and planned, and no subgraph is asked. */
  readonly isRehearsal: boolean;
}

/** The context of one request. */
export function gatewayContext(actor: Actor, log: Logger, isRehearsal = false): GatewayContext {
  return {
    requestId: actor.requestId,
    actor,
    log: log.child({ requestId: actor.requestId }),
    signed: new Map(),
    isRehearsal,
  };
}
