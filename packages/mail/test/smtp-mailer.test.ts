import { afterEach, describe, expect, test } from 'vitest';
import { layOut, smtpMailer, type Mailer, type MailMessage, type MailSettings } from '@hedgerow/mail';
import { certificate, openPostOffice, smtpError, type PostOffice } from './post-office.ts';

const message: MailMessage = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  to: { name: 'Zoë O’Neill', address: 'zoe@school.example' },
  ...layOut({
    subject: 'An invitation',
    paragraphs: ['Hello Zoë <script>,'],
    link: { label: 'See it', url: 'https://hedgerow.example/welcome/abc?x=1&y=2' },
  }),
};

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const settingsFor = (port: number, more: Partial<MailSettings> = {}): MailSettings => ({
  host: 'localhost',
  port,
  isSecure: false,
  isThisMachine: false,
  credentials: null,
  from: { name: 'Hedgerow', address: 'hedgerow@trust.example' },
  ...more,
});
const mailerFor = (
  office: PostOffice,
  more: Partial<MailSettings> = {},
  trusted: string | undefined = certificate,
): Mailer => {
  const mailer = smtpMailer(settingsFor(office.port, more), trusted);
  open.push(mailer, office);
  return mailer;
};

describe('a mail goes out over a real mail server', () => {
  test('encrypted by STARTTLS, as text and HTML that say the same, marked as written by a machine', async () => {
    const office = await openPostOffice();
    expect(await mailerFor(office).send(message)).toEqual({ outcome: 'delivered' });
    expect(office.taken).toHaveLength(1);
    const [letter] = office.taken;
    expect(letter).toMatchObject({ to: ['zoe@school.example'], from: 'hedgerow@trust.example', isEncrypted: true });
    const raw = letter?.raw ?? '';
    expect(raw).toContain(`Message-ID: <${message.id}@trust.example>`);
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toMatch(/Content-Type: multipart\/alternative/);
    expect(message.text).toContain('https://hedgerow.example/welcome/abc?x=1&y=2');
    expect(message.html).toContain('Zoë &lt;script&gt;');
    expect(message.html).not.toContain('<script>');
  });

  test('with TLS from the first byte and the user and password of the setting', async () => {
    const office = await openPostOffice({ secure: true, authOptional: false });
    const credentials = { user: 'hedgerow', password: 'right' };
    expect(await mailerFor(office, { isSecure: true, credentials }).send(message)).toEqual({ outcome: 'delivered' });
    expect(office.taken[0]).toMatchObject({ isEncrypted: true, user: 'hedgerow' });
  });

  test('with a name that would be another header in its place', async () => {
    const office = await openPostOffice();
    const to = { name: 'Ann\r\nBcc: stranger@elsewhere.example', address: 'ann@school.example' };
    await mailerFor(office).send({ ...message, to, subject: 'Hello\r\nX-Evil: yes' });
    expect(office.taken[0]?.to).toEqual(['ann@school.example']);
    expect(office.taken[0]?.raw).not.toMatch(/^(Bcc|X-Evil):/m);
  });
});

describe('a mail waits rather than go out unseen by whom it should not be', () => {
  test('where the server offers no encryption', async () => {
    const office = await openPostOffice({ disabledCommands: ['STARTTLS'] });
    expect(await mailerFor(office).send(message)).toMatchObject({ outcome: 'put-off' });
    expect(office.taken).toEqual([]);
  });

  test('where the server’s certificate is nobody’s', async () => {
    const office = await openPostOffice();
    const mailer = smtpMailer(settingsFor(office.port));
    open.push(mailer, office);
    expect(await mailer.send(message)).toMatchObject({ outcome: 'put-off' });
    expect(office.taken).toEqual([]);
  });
});

describe('what a server may answer', () => {
  test('no such address: it is not tried again', async () => {
    const office = await openPostOffice({
      onRcptTo: (_address, _session, answer) => {
        answer(smtpError(550, 'No such user'));
      },
    });
    expect(await mailerFor(office).send(message)).toEqual({ outcome: 'refused', problem: '550' });
  });

  test('come back later: it is', async () => {
    const office = await openPostOffice({
      onRcptTo: (_address, _session, answer) => {
        answer(smtpError(451, 'Greylisted'));
      },
    });
    expect(await mailerFor(office).send(message)).toEqual({ outcome: 'put-off', problem: '451' });
  });

  test('a password that is not right costs no mail, since it is ours to put right', async () => {
    const office = await openPostOffice({ authOptional: false });
    const credentials = { user: 'hedgerow', password: 'wrong' };
    expect(await mailerFor(office, { credentials }).send(message)).toMatchObject({ outcome: 'put-off' });
  });

  test('a server that is away costs no mail', async () => {
    const office = await openPostOffice();
    await office.close();
    const mailer = smtpMailer(settingsFor(office.port), certificate);
    open.push(mailer);
    expect(await mailer.send(message)).toEqual({ outcome: 'put-off', problem: 'ESOCKET' });
  });
});
