/** What a mail says, before it is laid out. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do. */
  readonly link?: { readonly label: string; readonly url: string };
  /** After the link: how long it holds, what to do where it was not meant. */
  readonly after?: readonly string[];
}

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
/** A name that somebody typed stays on its line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Lays a letter out twice: as plain text, and as HTML that says the same and fetches nothing. */
export function layOut(letter: Letter): WrittenLetter {
  const { link } = letter;
  const [before, after] = [letter.paragraphs.map(oneLine), (letter.after ?? []).map(oneLine)];
  const text = [
    ...before,
    ...(link === undefined ? [] : [`${link.label}:\n${link.url}`]),
    ...after,
    '-- \nHedgerow',
  ].join('\n\n');
  const paragraph = (words: string): string => `<p>${words}</p>`;
  const html = [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>',
    escaped(oneLine(letter.subject)),
    '</title></head><body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em">',
    ...before.map((words) => paragraph(escaped(words))),
    ...(link === undefined
      ? []
      : [paragraph(`<a href="${escaped(link.url)}">${escaped(link.label)}</a>`), paragraph(escaped(link.url))]),
    ...after.map((words) => paragraph(escaped(words))),
    paragraph('Hedgerow'),
    '</body></html>',
  ].join('');
  return { subject: oneLine(letter.subject), text: `${text}\n`, html };
}
