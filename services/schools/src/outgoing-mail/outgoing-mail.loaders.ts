import type { BaseContext } from '@hedgerow/service-kit';
import { outgoingMail, type OutgoingMailRow } from './outgoing-mail.queries.ts';

/** Reads of the outbox. */
export function outgoingMailLoaders(base: BaseContext) {
  return {
    outgoingMail: (limit: number): Promise<OutgoingMailRow[]> => base.read((tx) => outgoingMail(tx, limit)),
  };
}
