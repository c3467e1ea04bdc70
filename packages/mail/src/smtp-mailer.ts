import { createTransport } from 'nodemailer';
import type { Delivery, Mailer } from './mailer.ts';
import type { MailSettings } from './settings.ts';

/** What nodemailer puts on an error. */
interface SmtpFault {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/**
 * Sends over SMTP. TLS is demanded of every server but one on this machine, and its certificate is checked.
 *
 * @param certificateAuthority PEM of an authority to trust beside the system's own
 */
export function smtpMailer(settings: MailSettings, certificateAuthority?: string): Mailer {
  const { host, port, isSecure, isThisMachine, credentials, from } = settings;
  const transport = createTransport({
    host,
    port,
    secure: isSecure,
    requireTLS: !isSecure && !isThisMachine,
    ...(credentials === null ? {} : { auth: { user: credentials.user, pass: credentials.password } }),
    ...(certificateAuthority === undefined ? {} : { tls: { ca: certificateAuthority } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const [, domain = host] = from.address.split('@');
  return {
    send: async ({ id, to, subject, text, html }) => {
      try {
        await transport.sendMail({
          messageId: `<${id}@${domain}>`,
          from,
          to,
          subject,
          text,
          html,
          // No out-of-office note should answer a machine (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { outcome: 'delivered' };
      } catch (error) {
        return deliveryAfter(error as SmtpFault);
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/** Only a refusal of this mail or its address ends it; a wrong password or certificate is ours to put right meanwhile. */
function deliveryAfter({ code, responseCode }: SmtpFault): Delivery {
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isAboutThisMail && typeof responseCode === 'number' && responseCode >= 500)
    return { outcome: 'refused', problem: String(responseCode) };
  if (typeof responseCode === 'number') return { outcome: 'put-off', problem: String(responseCode) };
  return { outcome: 'put-off', problem: typeof code === 'string' ? code : 'unknown' };
}
