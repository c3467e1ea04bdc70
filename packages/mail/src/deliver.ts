import { nextTryAfter } from './back-off.rules.ts';
import type { Mailer, MailMessage } from './mailer.ts';

/** A mail that this process alone may try now. */
export interface TakenMail {
  readonly id: string;
  /** How often it was tried, this time counted. */
  readonly tries: number;
  /** Milliseconds since it was written. */
  readonly waited: number;
  /** What goes out; null where its link has ended meanwhile, so that it would say what is no longer so. */
  readonly message: MailMessage | null;
}

/** Mails that wait, kept where their cause was written. */
export interface Outbox {
  /** Takes some of the mails that are due. A process that dies with them in hand gives them back after some minutes. */
  take(): Promise<readonly TakenMail[]>;
  delivered(id: string): Promise<void>;
  /** It will not be tried again. */
  givenUp(id: string, problem: string): Promise<void>;
  putOff(id: string, milliseconds: number, problem: string): Promise<void>;
}

/**
 * Delivers every mail that is due. Two processes at once are safe: a mail is in one hand at a time.
 *
 * @returns how many the server took
 */
export async function deliverWaiting(outbox: Outbox, mailer: Mailer): Promise<number> {
  let delivered = 0;
  for (;;) {
    const taken = await outbox.take();
    if (taken.length === 0) return delivered;
    for (const mail of taken) if (await tryOnce(outbox, mailer, mail)) delivered += 1;
  }
}

async function tryOnce(outbox: Outbox, mailer: Mailer, { id, tries, waited, message }: TakenMail): Promise<boolean> {
  if (message === null) {
    await outbox.givenUp(id, 'link-ended');
    return false;
  }
  const delivery = await mailer.send(message);
  if (delivery.outcome === 'delivered') {
    await outbox.delivered(id);
    return true;
  }
  const pause = delivery.outcome === 'refused' ? null : nextTryAfter(tries, waited);
  await (pause === null ? outbox.givenUp(id, delivery.problem) : outbox.putOff(id, pause, delivery.problem));
  return false;
}
