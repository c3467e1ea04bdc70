import { createHash } from 'node:crypto';

/** The chain of rows that concern no school, or several at once. */
export const commonChain = '00000000-0000-0000-0000-000000000000';

/** An audit row as the sealer reads it: every value as the text that Postgres wrote. */
export interface SealableEvent {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly action: string;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly requestId: string;
  readonly service: string;
  readonly schoolId: string | null;
  readonly schoolIds: readonly string[];
  readonly pupilId: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly detail: string;
  readonly salt: string | null;
  /** The audit row under which the personal detail was erased. */
  readonly erasedBy: string | null;
}

/** What a chain begins with. */
export const chainStart: Buffer = Buffer.alloc(32);

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * The hash of what tells about a child or a record: which child, which record, and the detail. It stands beside the row's
 * seal, so that the detail can be erased and the chain still be recomputed.
 */
export function personalHash(event: SealableEvent): Buffer {
  return sha256(JSON.stringify([event.salt, event.pupilId, event.subjectType, event.subjectId, event.detail]));
}

/** The hash of one entry of a chain: over the entry before it, its place, who did what and when, and the personal hash. */
export function entryHash(
  before: Uint8Array,
  place: { readonly chain: string; readonly position: number },
  event: SealableEvent,
  personal: Uint8Array,
): Buffer {
  const { id, at, kind, action, personId, sessionId, requestId, service, schoolId, schoolIds } = event;
  const open = [id, at, kind, action, personId, sessionId, requestId, service, schoolId, schoolIds];
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return sha256(JSON.stringify(['hedgerow-audit-1', hex(before), place.chain, place.position, open, hex(personal)]));
}

/** In which chain a row stands. */
export function chainOf(event: Pick<SealableEvent, 'schoolId'>): string {
  return event.schoolId ?? commonChain;
}
