import { inject } from 'vitest';
import { openPostOffice, type PostOffice } from '../../../packages/mail/test/post-office.ts';
import { logFile } from '../../../infra/src/home/logs.ts';
import { readSecrets } from '../../../infra/src/home/secrets.ts';
import { startChild } from '../../../infra/src/processes/child.ts';
import { planChildren } from '../../../infra/src/processes/plans.ts';
import { waitUntilReady } from '../../../infra/src/processes/readiness.ts';
import { repository } from '../../../infra/src/repository.ts';
import { readSettings } from '../../../infra/src/settings.ts';
import { freePorts } from '../../../infra/test/hedgerow-process.ts';

/** A second portal over the same product, whose settings name a mail server that is really there. */
export interface MailPortal {
  readonly origin: string;
  readonly office: PostOffice;
  close(): Promise<void>;
}

/** Starts both. */
export async function openMailPortal(): Promise<MailPortal> {
  const { gateway, home, administratorUrl } = inject('product');
  const office = await openPostOffice({ disabledCommands: ['STARTTLS'] });
  const settings = readSettings(
    {
      ...(await freePorts()),
      GATEWAY_PORT: new URL(gateway).port,
      HEDGEROW_HOME: home,
      MAIL_URL: `smtp://127.0.0.1:${String(office.port)}`,
      MAIL_FROM: 'Hedgerow <hedgerow@trust.example>',
    },
    repository,
  );
  const plan = planChildren({ settings, secrets: readSecrets(home), administratorUrl }).find(
    ({ name }) => name === 'portal',
  );
  if (plan === undefined) throw new Error('There is no plan for a portal.');
  const child = startChild(plan, logFile(home, 'portal'));
  await waitUntilReady(child, new AbortController().signal);
  return {
    origin: settings.publicOrigin,
    office,
    close: async () => {
      await child.stop();
      await office.close();
    },
  };
}

/** The link in a mail as it came over the wire, where long lines are broken. */
export function linkIn(raw: string): string {
  const link = /https?:\/\/[^\s/]+\/(?:welcome|reset)\/[a-z2-7]{40}/.exec(raw.replaceAll('=\r\n', ''));
  if (link === null) throw new Error('There is no link in this mail.');
  return link[0];
}
