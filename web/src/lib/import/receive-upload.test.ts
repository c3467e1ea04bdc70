import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiveUpload } from './receive-upload.server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hedgerow-upload-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.parse('2026-11-23T09:00:00Z');
const type = 'multipart/form-data; boundary=----edge';
const form = (...parts: string[]): string =>
  [...parts.map((part) => `------edge\r\n${part}\r\n`), '------edge--\r\n'].join('');
const file = (name: string, content: string): string =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}`;
const field = (name: string, content: string): string =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${content}`;

/** The form as it comes over a slow line: some bytes at a time. */
function request(body: string | Uint8Array, size = 7, contentType = type): Request {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += size)));
    },
  });
  return new Request('http://portal.test/import', {
    method: 'POST',
    body: stream,
    headers: { 'content-type': contentType },
    duplex: 'half',
  } as RequestInit);
}

describe('an uploaded file', () => {
  test.each([1, 7, 64, 65_536])('is stored byte for byte under a name of ours, in pieces of %i', async (size) => {
    const content = 'UPN,Surname\r\n,O’Brien\r\n------edg\r\n--\r\n';
    const upload = await receiveUpload(
      request(form(field('key', 'k'), file('C:\\rolls\\Zoë’s roll.csv', content)), size),
      folder,
      now,
    );
    expect(upload.fileName).toBe('Zoë’s roll.csv');
    expect(upload.uploadId).toMatch(/^[0-9a-f-]{36}$/);
    expect(readFileSync(join(folder, upload.uploadId), 'utf8')).toBe(content);
  });

  test('with a path for a name never leaves its folder', async () => {
    const upload = await receiveUpload(request(form(file('../../escape.csv', 'x'))), folder, now);
    expect(upload.fileName).toBe('escape.csv');
    expect(readdirSync(folder)).toEqual([upload.uploadId]);
  });

  test.each([
    ['no file was chosen', form(file('', '')), 'bad-input'],
    ['there is no file at all', form(field('key', 'k')), 'bad-input'],
    ['the form is cut off', form(file('a.csv', 'Surname')).slice(0, -25), 'request-malformed'],
    ['it is no such form', 'a=b', 'request-malformed'],
  ])('is refused where %s, and nothing stays', async (_, body, code) => {
    await expect(receiveUpload(request(body), folder, now)).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('above 100 MB is refused while it arrives, and nothing stays', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(sent === 0 ? Buffer.from(`------edge\r\n${file('big.csv', '')}`) : piece);
        sent += 1;
        if (sent > 150) controller.close();
      },
    });
    const big = new Request('http://portal.test/import', {
      method: 'POST',
      body: stream,
      headers: { 'content-type': type },
      duplex: 'half',
    } as RequestInit);
    await expect(receiveUpload(big, folder, now)).rejects.toMatchObject({ code: 'request-too-large' });
    expect(sent).toBeLessThan(110);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that nobody confirmed goes after a day', async () => {
    const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
    for (const path of [old, fresh]) writeFileSync(path, 'x');
    utimesSync(old, now / 1000 - 90_000, now / 1000 - 90_000);
    utimesSync(fresh, now / 1000 - 60, now / 1000 - 60);
    await receiveUpload(request(form(file('a.csv', 'x'))), folder, now);
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });
});
