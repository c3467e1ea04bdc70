import { describe, expect, test } from 'vitest';
import { nextTryAfter } from './back-off.rules.ts';
import { readMailSettings } from './settings.ts';

const from = 'Hedgerow <hedgerow@trust.example>';

describe('what MAIL_URL and MAIL_FROM may say', () => {
  test('nothing: mails wait in the outbox', () => {
    expect(readMailSettings(undefined, undefined)).toEqual({ settings: null, mistakes: [] });
  });

  test('a server with TLS from the first byte, on its usual port, with a password that holds any sign', () => {
    expect(readMailSettings('smtps://user%40trust:p%3Ass%25@mail.example.org', from).settings).toEqual({
      host: 'mail.example.org',
      port: 465,
      isSecure: true,
      isThisMachine: false,
      credentials: { user: 'user@trust', password: 'p:ss%' },
      from: { name: 'Hedgerow', address: 'hedgerow@trust.example' },
    });
  });

  test('a server of this machine may go without encryption, and no other', () => {
    expect(readMailSettings('smtp://localhost:2525', 'h@trust.example').settings).toMatchObject({
      port: 2525,
      isThisMachine: true,
      from: { name: 'Hedgerow', address: 'h@trust.example' },
    });
    expect(readMailSettings('smtp://127.0.0.1.evil.example', from).settings).toMatchObject({
      isThisMachine: false,
      port: 587,
    });
  });

  test.each([
    ['https://mail.example.org', from, 'MAIL_URL must be the address of a mail server'],
    ['smtp://', from, 'MAIL_URL must be the address of a mail server'],
    ['smtp://mail.example.org/path', from, 'MAIL_URL ends after the host and port'],
    ['smtp://user@mail.example.org', from, 'MAIL_URL needs both a user and a password'],
    ['smtp://user:100%@mail.example.org', from, 'write % as %25'],
    ['smtp://mail.example.org', undefined, 'MAIL_FROM is not set'],
    ['smtp://mail.example.org', 'Hedgerow', 'MAIL_FROM must be an e-mail address'],
    [undefined, from, 'MAIL_FROM is set without MAIL_URL'],
  ])('%s with %s is refused in a sentence', (url, sender, sentence) => {
    const { settings, mistakes } = readMailSettings(url, sender);
    expect(settings).toBeNull();
    expect(mistakes).toEqual([expect.stringContaining(sentence)]);
  });

  test('every mistake at once', () => {
    expect(readMailSettings('smtp://user@host/path?x', 'nobody').mistakes).toHaveLength(3);
  });
});

test('a mail is tried for four days, ever more rarely, and then given up', () => {
  const minutes = [1, 2, 3, 4, 5].map((tries) => (nextTryAfter(tries, 0) ?? 0) / 60_000);
  expect(minutes).toEqual([1, 5, 15, 60, 180]);
  expect(nextTryAfter(40, 96 * 3_600_000)).toBeNull();
});
