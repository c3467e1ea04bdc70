import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { Bundle } from '../src/lib/bundle/bundle.ts';
import { contentsHtml } from '../src/lib/bundle/contents-html.ts';
import { escapeHtml, marker } from '../src/lib/bundle/mark-names.ts';
import { labelOf, recordsHtml } from '../src/lib/bundle/records-html.ts';
import { zipBundle } from '../src/lib/bundle/zip-bundle.server.ts';

const staff = '01990000-0000-7000-8000-000000000001';
const attack = '<img src=x onerror=alert(1)>"\'&</td><script>';
const bundle: Bundle = {
  school: `Ashcombe ${attack}`,
  madeBy: 'Hal Orr',
  madeAt: '2026-11-23T12:00:00Z',
  records: [
    {
      name: 'observation',
      title: 'Notes and observations',
      checkFirst: null,
      rows: [
        {
          id: '01990000-0000-7000-8000-000000000009',
          text: `Played with Nia  Marked. ${attack}`,
          observed_on: '2026-11-20',
          by_id: staff,
          is_sealed: false,
          version: 3,
        },
      ],
    },
    {
      name: 'contact',
      title: 'Contacts',
      checkFirst: null,
      rows: [{ given_name: 'Ann', family_name: 'Warburton', phone: '0123', relationship: 'PAM' }],
    },
    { name: 'ehc_plan', title: 'EHC plans', checkFirst: 'Ask the council.', rows: [{ made_on: '2026-02-02' }] },
  ],
  people: new Map([[staff, 'Maeve Tordoff']]),
  names: [
    { name: 'Nia Marked', who: 'OTHER_CHILD' },
    { name: 'Ann Warburton', who: 'CONTACT' },
  ],
};

describe('names of third persons', () => {
  const mark = marker(bundle.names);
  test('are marked wherever they stand, in any case and with any space between, and not inside another word', () => {
    expect(mark('NIA marked and Ann\nWarburton')).toBe(
      '<mark title="another child">NIA marked</mark> and <mark title="a contact">Ann\nWarburton</mark>',
    );
    expect(mark('Annia Markedly')).toBe('Annia Markedly');
    expect(mark('O’Nia Marked’s')).toContain('<mark');
  });

  test('that look like a pattern are only names', () => {
    expect(marker([{ name: 'A. (B|C)*', who: 'CONTACT' }])('Axx and A. (B|C)*')).toBe(
      'Axx and <mark title="a contact">A. (B|C)*</mark>',
    );
    expect(marker([])('<b>')).toBe('&lt;b&gt;');
  });

  test('take nothing away and let no tag through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'Nia Marked', attack), (words, more) => {
        const html = mark(`${words}${more}${words}`);
        expect(html.replaceAll(/<mark title="[a-z ]+">|<\/mark>/g, '')).toBe(escapeHtml(`${words}${more}${words}`));
      }),
    );
  });
});

describe('the pages of a bundle', () => {
  const html = recordsHtml('What the school holds', bundle.records, bundle);
  test('escape everything that people wrote, and load nothing', () => {
    for (const page of [html, contentsHtml(bundle, [])]) {
      expect(page).not.toContain('<img');
      expect(page).not.toContain('<script');
      expect(page).toContain("default-src 'none'");
    }
  });

  test('say dates, staff and yes or no in words, and no id', () => {
    expect(html).toContain('<th scope="row">Observed</th><td>20 November 2026</td>');
    expect(html).toContain('<th scope="row">By</th><td>Maeve Tordoff</td>');
    expect(html).not.toContain(staff);
    expect(html).not.toContain('Version');
    expect(labelOf('has_parental_responsibility')).toBe('Has parental responsibility');
  });

  test('mark a contact’s name and number as those of another person', () => {
    expect(html).toContain('<mark title="a contact">0123</mark>');
    expect(html).toContain('<mark title="another child">Nia  Marked</mark>');
  });

  test('say that a law is unverified where its source was not seen', () => {
    expect(contentsHtml(bundle, []).match(/unverified here/g)).toHaveLength(3);
  });
});

describe('the file that is handed out', () => {
  async function unpacked(): Promise<Map<string, string>> {
    const bytes = new Uint8Array(await new Response(zipBundle(bundle)).arrayBuffer());
    const zip = await fromBufferPromise(Buffer.from(bytes));
    const files = new Map<string, string>();
    for await (const entry of zip.eachEntry())
      files.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
    return files;
  }

  test('holds a contents page, the pages and every row as data, with what needs a decision apart', async () => {
    const files = await unpacked();
    expect([...files.keys()]).toEqual([
      'contents.html',
      'records.html',
      'look-at-first.html',
      'data/observation.json',
      'data/contact.json',
      'look-at-first/ehc_plan.json',
    ]);
    expect(JSON.parse(files.get('data/observation.json') ?? '')).toEqual(bundle.records[0]?.rows);
    expect(files.get('records.html')).not.toContain('EHC plans');
    expect(files.get('look-at-first.html')).toContain('Ask the council.');
    expect(files.get('contents.html')).toContain('Made by Hal Orr on 23 Nov 2026, 12:00');
  });
});
