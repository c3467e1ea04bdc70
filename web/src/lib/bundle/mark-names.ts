import type { MarkedName } from './bundle.ts';

/** Text of a page, safe to stand between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const why: Readonly<Record<MarkedName['who'], string>> = { OTHER_CHILD: 'another child', CONTACT: 'a contact' };

/** Marks the whole of a text that names somebody. */
export function markWhole(text: string, reason: string): string {
  return `<mark title="${escapeHtml(reason)}">${escapeHtml(text)}</mark>`;
}

/**
 * Makes a text safe for a page, with every third person's name in it marked: whole names of other children and of
 * contacts, in whatever case and with whatever space between, and nothing inside a longer word.
 */
export function marker(names: readonly MarkedName[]): (text: string) => string {
  const byKey = new Map(names.map(({ name, who }) => [keyOf(name), who]));
  if (byKey.size === 0) return escapeHtml;
  const one = [...byKey.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((key) =>
      key
        .split(' ')
        .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
        .join(String.raw`\s+`),
    )
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${one})(?![\p{L}\p{N}])`, 'giu');
  return (text) => {
    let html = '';
    let from = 0;
    for (const found of text.matchAll(pattern)) {
      html += escapeHtml(text.slice(from, found.index));
      html += markWhole(found[0], why[byKey.get(keyOf(found[0])) ?? 'CONTACT']);
      from = found.index + found[0].length;
    }
    return html + escapeHtml(text.slice(from));
  };
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase().trim().split(/\s+/u).join(' ');
