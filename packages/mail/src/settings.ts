/** How mails leave. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); otherwise STARTTLS is demanded of every host but this machine. */
  readonly isSecure: boolean;
  readonly isThisMachine: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
}

type Read = { readonly settings: MailSettings | null; readonly mistakes: readonly string[] };

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.*\.localhost)$/;
const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

/**
 * Reads MAIL_URL and MAIL_FROM. Both or neither: without them mails wait in the outbox, where administrators see them.
 *
 * @returns the settings, or every mistake in a sentence that begins with the setting's name
 */
export function readMailSettings(mailUrl: string | undefined, mailFrom: string | undefined): Read {
  if (mailUrl === undefined && mailFrom === undefined) return { settings: null, mistakes: [] };
  if (mailUrl === undefined)
    return { settings: null, mistakes: ['MAIL_FROM is set without MAIL_URL: name the mail server too, or neither'] };
  const url = URL.parse(mailUrl);
  const from = readFrom(mailFrom);
  const mistakes = [...urlMistakes(url), ...(typeof from === 'string' ? [from] : [])];
  if (url === null || typeof from === 'string' || mistakes.length > 0) return { settings: null, mistakes };
  const isSecure = url.protocol === 'smtps:';
  return {
    mistakes,
    settings: {
      host: url.hostname.replaceAll(/[[\]]/g, ''),
      port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
      isSecure,
      isThisMachine: loopback.test(url.hostname),
      credentials:
        url.username === ''
          ? null
          : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
      from,
    },
  };
}

function urlMistakes(url: URL | null): string[] {
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    return ['MAIL_URL must be the address of a mail server, such as smtps://user:password@mail.example.org'];
  const mistakes: string[] = [];
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '')
    mistakes.push('MAIL_URL ends after the host and port: nothing may follow them');
  if ((url.username === '') !== (url.password === ''))
    mistakes.push('MAIL_URL needs both a user and a password, or neither: smtps://user:password@host');
  if ([url.username, url.password].some((part) => !isDecodable(part)))
    mistakes.push('MAIL_URL has a user or password with a % that is not an escape: write % as %25');
  return mistakes;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function readFrom(text: string | undefined): MailSettings['from'] | string {
  if (text === undefined)
    return 'MAIL_FROM is not set: whom the mails come from, such as Hedgerow <hedgerow@example.org>';
  const [, name = '', inBrackets = ''] = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  const bare = inBrackets === '' ? text.trim() : inBrackets.trim();
  if (!address.test(bare)) return 'MAIL_FROM must be an e-mail address, such as Hedgerow <hedgerow@example.org>';
  return { name: name === '' ? 'Hedgerow' : name, address: bare };
}
