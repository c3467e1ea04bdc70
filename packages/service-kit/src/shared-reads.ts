import type { Database, ReadTx, TransactionActor } from '@hedgerow/db';

type Read = <T>(run: (tx: ReadTx) => Promise<T>) => Promise<T>;

/** A read that waits for its transaction. */
interface Waiting {
  /** Runs it, and gives what settles its caller once the transaction has ended. */
  readonly begin: (tx: ReadTx) => Promise<() => void>;
  /** Runs it in a transaction of its own. */
  readonly alone: () => void;
}

/**
 * The reads of one request, those that are asked for at the same moment in one transaction: a page asks two dozen short
 * questions, and each would begin, name the actor and commit for itself. Callers hear of an answer after the commit, so
 * that what was read is recorded. Where one of them fails, all are rolled back and each is asked alone: one fault costs
 * its own part of a page and no other.
 */
export function sharedReads(db: Pick<Database, 'read'>, actor: TransactionActor): Read {
  let gathering: Waiting[] = [];

  const ask = async (reads: readonly Waiting[]): Promise<void> => {
    const [first, ...others] = reads;
    if (others.length === 0) {
      first?.alone();
      return;
    }
    try {
      const answered = await db.read(actor, async (tx) => {
        // All of them end before the transaction does: a statement that came after it would be nobody's.
        const ended = await Promise.allSettled(reads.map(({ begin }) => begin(tx)));
        return ended.map((one) => {
          if (one.status === 'rejected') throw one.reason;
          return one.value;
        });
      });
      for (const settle of answered) settle();
    } catch {
      for (const { alone } of reads) alone();
    }
  };

  return (run) =>
    new Promise((resolve, reject) => {
      if (gathering.length === 0)
        setImmediate(() => {
          const reads = gathering;
          gathering = [];
          void ask(reads);
        });
      gathering.push({
        begin: async (tx) => {
          const answer = await run(tx);
          return () => {
            resolve(answer);
          };
        },
        alone: () => {
          db.read(actor, run).then(resolve, reject);
        },
      });
    });
}
