import { chainStart, chainOf, entryHash, personalHash, type SealableEvent } from './entry-hash.ts';

/** How the first entry that does not fit fails to fit. */
export type ChainFault = 'changed' | 'missing' | 'gap' | 'erased-without-cause' | 'shortened';

/** One entry as it stands in the database: its seal, and the row that it seals, if that is still there. */
export interface StoredEntry {
  readonly chain: string;
  readonly position: number;
  readonly eventId: string;
  readonly personalHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly event: SealableEvent | null;
  /** Where the row says that it was erased: whether the row that erased it is there, of this school, and does erase. */
  readonly erasureIsKnown: boolean;
}

/** A place in a chain that was noted earlier: by a check, or in a file kept elsewhere. */
export interface Head {
  readonly chain: string;
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** Recomputes one chain, entry by entry, from its beginning. */
export class ChainReader {
  readonly chain: string;
  readonly #noted: ReadonlyMap<number, string>;
  readonly #lastNoted: number;
  #before: Uint8Array = chainStart;
  entries = 0;
  erased = 0;
  broken: { readonly at: number; readonly fault: ChainFault } | null = null;

  /** @param noted heads of this chain that were noted earlier; each must still stand where it stood */
  constructor(chain: string, noted: readonly Head[]) {
    this.chain = chain;
    this.#noted = new Map(noted.map(({ position, hash }) => [position, hash]));
    this.#lastNoted = Math.max(0, ...noted.map(({ position }) => position));
  }

  /** The hash of the last entry that fits, hexadecimal. */
  get head(): string {
    return Buffer.from(this.#before).toString('hex');
  }

  /** Takes the next entry, in order of position. After a break nothing more is said: every later hash hangs on it. */
  take(entry: StoredEntry): void {
    if (this.broken !== null) return;
    const fault = this.#faultOf(entry);
    if (fault !== null) {
      this.broken = { at: this.entries + 1, fault };
      return;
    }
    if (entry.event?.erasedBy != null) this.erased += 1;
    this.#before = entry.hash;
    this.entries += 1;
  }

  /** To be called after the last entry: a chain that ends before a noted head was cut. */
  end(): void {
    if (this.broken === null && this.entries < this.#lastNoted) {
      this.broken = { at: this.entries + 1, fault: 'shortened' };
    }
  }

  #faultOf({ position, eventId, event, personalHash: personal, hash, erasureIsKnown }: StoredEntry): ChainFault | null {
    if (position !== this.entries + 1) return 'gap';
    if (event === null) return 'missing';
    const expected = entryHash(this.#before, { chain: this.chain, position }, event, personal);
    if (event.id !== eventId || chainOf(event) !== this.chain || !expected.equals(hash)) return 'changed';
    const noted = this.#noted.get(position);
    if (noted !== undefined && noted !== expected.toString('hex')) return 'changed';
    if (event.erasedBy === null) return personalHash(event).equals(personal) ? null : 'changed';
    return erasureIsKnown ? null : 'erased-without-cause';
  }
}
