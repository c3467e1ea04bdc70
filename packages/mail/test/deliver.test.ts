import { afterEach, expect, test } from 'vitest';
import { deliverWaiting, layOut, smtpMailer, type Mailer, type Outbox, type TakenMail } from '@hedgerow/mail';
import { openPostOffice, smtpError, type PostOffice } from './post-office.ts';

const minute = 60_000;
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Waiting {
  readonly id: string;
  to: string;
  dueAt: number;
  tries: number;
  over: string | null;
  isLinkOver: boolean;
}

/** An outbox in memory with a clock that the test moves. The one in Postgres is tried in packages/identity. */
function outboxOf(...mails: Waiting[]): Outbox & { now: number } {
  const one = (id: string): Waiting => {
    const found = mails.find((mail) => mail.id === id);
    if (found === undefined) throw new Error(`no mail ${id}`);
    return found;
  };
  const outbox = {
    now: 0,
    take: (): Promise<readonly TakenMail[]> => {
      const due = mails.filter(({ over, dueAt }) => over === null && dueAt <= outbox.now);
      for (const mail of due) Object.assign(mail, { tries: mail.tries + 1, dueAt: outbox.now + 5 * minute });
      return Promise.resolve(
        due.map(({ id, to, tries, isLinkOver }) => {
          const letter = layOut({ subject: 'A letter', paragraphs: ['Hello.'] });
          return {
            id,
            tries,
            waited: outbox.now,
            message: isLinkOver ? null : { id, to: { name: '', address: to }, ...letter },
          };
        }),
      );
    },
    delivered: (id: string) => Promise.resolve(void (one(id).over = 'delivered')),
    givenUp: (id: string, problem: string) => Promise.resolve(void (one(id).over = problem)),
    putOff: (id: string, pause: number) => Promise.resolve(void (one(id).dueAt = outbox.now + pause)),
  };
  return outbox;
}
const waiting = (id: string, to = 'ann@school.example'): Waiting => ({
  id,
  to,
  dueAt: 0,
  tries: 0,
  over: null,
  isLinkOver: false,
});

const mailerTo = (port: number): Mailer => {
  const mailer = smtpMailer({
    host: '127.0.0.1',
    port,
    isSecure: false,
    isThisMachine: true,
    credentials: null,
    from: { name: 'Hedgerow', address: 'hedgerow@trust.example' },
  });
  open.push(mailer);
  return mailer;
};
const plain = { disabledCommands: ['STARTTLS'] };
const reopen = async (office: PostOffice): Promise<PostOffice> => {
  const again = await openPostOffice(plain, office.port);
  open.push(again);
  return again;
};

test('a server that is away for an hour costs no mail, and nobody gets one twice', async () => {
  const office = await openPostOffice(plain);
  await office.close();
  const mailer = mailerTo(office.port);
  const mails = [waiting('1', 'ann@school.example'), waiting('2', 'bo@school.example')];
  const outbox = outboxOf(...mails);
  for (; outbox.now < 60 * minute; outbox.now += minute) expect(await deliverWaiting(outbox, mailer)).toBe(0);
  const triesOfAnHour = mails.map(({ tries }) => tries);
  expect(triesOfAnHour).toEqual([4, 4]);
  const back = await reopen(office);
  for (; outbox.now < 5 * 60 * minute; outbox.now += 10 * minute) await deliverWaiting(outbox, mailer);
  expect(back.taken.map(({ to }) => to[0]).toSorted()).toEqual(['ann@school.example', 'bo@school.example']);
  expect(mails.map(({ over }) => over)).toEqual(['delivered', 'delivered']);
});

test('a busy server is asked again, and an address that is not there is not', async () => {
  let asked = 0;
  const office = await openPostOffice({
    ...plain,
    onRcptTo: ({ address }, _session, answer) => {
      asked += 1;
      if (address.startsWith('nobody')) answer(smtpError(550, 'No such user'));
      else if (asked < 3) answer(smtpError(451, 'Greylisted'));
      else answer();
    },
  });
  open.push(office);
  const mailer = mailerTo(office.port);
  const mails = [waiting('1'), waiting('2', 'nobody@school.example')];
  const outbox = outboxOf(...mails);
  await deliverWaiting(outbox, mailer);
  expect(mails.map(({ over }) => over)).toEqual([null, '550']);
  outbox.now += minute;
  expect(await deliverWaiting(outbox, mailer)).toBe(1);
  expect(office.taken.map(({ to }) => to)).toEqual([['ann@school.example']]);
});

test('a mail is given up after four days, and one whose link has ended is not sent at all', async () => {
  const office = await openPostOffice(plain);
  await office.close();
  const mails = [waiting('1'), { ...waiting('2'), isLinkOver: true }];
  const outbox = outboxOf(...mails);
  const mailer = mailerTo(office.port);
  for (; outbox.now < 5 * 24 * 60 * minute && mails[0]?.over === null; outbox.now += 180 * minute)
    await deliverWaiting(outbox, mailer);
  expect(mails.map(({ over }) => over)).toEqual(['ESOCKET', 'link-ended']);
  expect(outbox.now / minute / 60 / 24).toBeCloseTo(4, 0);
});
