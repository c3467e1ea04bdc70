import { openPool } from '@hedgerow/db/pool';
import { AppError } from '@hedgerow/errors';
import type { Clock } from '../clock.ts';
import { hashPassword, passwordProblem } from '../password.ts';
import { acceptAsKnown, acceptAsNew } from './accept-invitation.ts';
import type { Admission } from './admission.ts';
import { followLink } from './follow-link.ts';
import { letterOfMail, postgresOutbox, sweepMail } from './mail-rows.ts';
import { requestReset, resetPassword } from './reset-password.ts';

export interface AdmissionSettings {
  /** Address and password of the role `identity_app`. */
  readonly url: string;
  readonly clock: Clock;
  /** The portal's secret, from which the tokens of links are made. */
  readonly secret: string;
  /** The address that people use, without a trailing slash. */
  readonly origin: string;
  /** Connections at most. */
  readonly max?: number;
}

async function hashOfGood(password: string): Promise<string> {
  const problem = passwordProblem(password);
  if (problem !== undefined) throw new AppError('bad-input', { details: { fields: { password: problem } } });
  return hashPassword(password);
}

/** Being let in by mail, for the portal. */
export function openAdmission(settings: AdmissionSettings): Admission & { close(): Promise<void> } {
  const sql = openPool(settings.url, { max: settings.max ?? 4 });
  const parts = { ...settings, sql };
  return {
    requestReset: (ask) => requestReset(parts, ask),
    follow: (token) => followLink(sql, settings.clock, token),
    resetPassword: async (token, password, { requestId }) =>
      resetPassword(parts, token, await hashOfGood(password), requestId),
    acceptAsNew: async (token, password, { requestId }) =>
      acceptAsNew(parts, token, await hashOfGood(password), requestId),
    acceptAsKnown: (token, accountId, { requestId }) => acceptAsKnown(parts, token, accountId, requestId),
    outbox: postgresOutbox(parts),
    letterOf: (mailId) => letterOfMail(parts, mailId),
    sweep: () => sweepMail(parts),
    close: () => sql.end({ timeout: 5 }),
  };
}
