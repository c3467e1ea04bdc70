import type { Admission } from '@hedgerow/identity';
import { deliverWaiting, smtpMailer, type Mailer } from '@hedgerow/mail';
import { setTimeout as pause } from 'node:timers/promises';
import { today } from './clock.ts';
import { log } from './log.ts';
import { settings } from './settings.ts';

const everyMilliseconds = 2_000;

let stopping: AbortController | undefined;
let running: Promise<void> = Promise.resolve();

/** Delivers what waits in the outbox, until stopped. Without a mail server it only forgets the mails of long ago. */
export function startMailJob(admission: Admission): void {
  stopping = new AbortController();
  const { mail } = settings();
  running = run(admission, mail === null ? null : smtpMailer(mail), stopping.signal);
}

/** Stops after the mail at hand. */
export async function stopMailJob(): Promise<void> {
  stopping?.abort();
  await running;
}

async function run(admission: Admission, mailer: Mailer | null, signal: AbortSignal): Promise<void> {
  let sweptOn = '';
  while (!signal.aborted) {
    try {
      if (sweptOn !== today()) {
        await admission.sweep();
        sweptOn = today();
      }
      if (mailer !== null) {
        const delivered = await deliverWaiting(admission.outbox, mailer);
        if (delivered > 0) log.info({ delivered }, 'mails were delivered');
      }
    } catch (error) {
      log.error({ fault: error instanceof Error ? error.name : typeof error }, 'mails wait and will be tried again');
    }
    await pause(everyMilliseconds, undefined, { signal }).catch(() => undefined);
  }
  mailer?.close();
}
