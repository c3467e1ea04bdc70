import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Bundle } from './bundle.ts';
import { contentsHtml, type Listed } from './contents-html.ts';
import { recordsHtml } from './records-html.ts';

interface BundleFile extends Listed {
  readonly text: () => string;
}

/**
 * The bundle as a ZIP that is sent while it is made. Names of its files tell of nobody; the pages to hand over, those to
 * look at first, and the rows as data.
 */
export function zipBundle(bundle: Bundle): ReadableStream<Uint8Array> {
  const files = filesOf(bundle);
  const zip = new ZipFile();
  const mtime = new Date(bundle.madeAt);
  const add = (path: string, text: string): void => {
    zip.addBuffer(Buffer.from(text, 'utf8'), path, { mtime });
  };
  add('contents.html', contentsHtml(bundle, files));
  for (const file of files) add(file.path, file.text());
  zip.end();
  return Readable.toWeb(new Readable().wrap(zip.outputStream)) as ReadableStream<Uint8Array>;
}

function filesOf(bundle: Bundle): readonly BundleFile[] {
  const plain = bundle.records.filter(({ checkFirst }) => checkFirst === null);
  const held = bundle.records.filter(({ checkFirst }) => checkFirst !== null);
  return [
    {
      path: 'records.html',
      what: 'to read and to hand over, once the yellow marks are decided',
      text: () => recordsHtml('What the school holds', plain, bundle),
    },
    {
      path: 'look-at-first.html',
      what: 'held back by rule until somebody has decided: sealed notes, EHC papers, safeguarding, professionals’ advice',
      text: () => recordsHtml('To be decided before handing over', held, bundle),
    },
    ...plain.map((set) => ({ path: `data/${set.name}.json`, what: set.title, text: () => asJson(set.rows) })),
    ...held.map((set) => ({ path: `look-at-first/${set.name}.json`, what: set.title, text: () => asJson(set.rows) })),
  ];
}

const asJson = (rows: unknown): string => `${JSON.stringify(rows, null, 2)}\n`;
