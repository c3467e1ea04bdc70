import { plainDate, sentenceCase } from '#lib/dates/day-words.ts';
import { fullMoment } from '#lib/dates/moments.ts';
import type { Bundle, RecordSet } from './bundle.ts';
import { escapeHtml, marker, markWhole } from './mark-names.ts';
import { htmlPage } from './html-page.ts';

/** Columns that hold nothing but the name of somebody who is neither the child nor, by the column, staff of the place. */
const thirdParty: Readonly<Record<string, string>> = {
  agreed_by_name: 'who agreed',
  attendees: 'who was there',
  given_by_name: 'who gave consent',
  refused_by_name: 'who said no',
  with_name: 'a professional outside the school',
  author_name: 'a professional outside the school',
};
/** Columns of a contact that tell who and where that person is. */
const ofContact: ReadonlySet<string> = new Set(['given_name', 'family_name', 'phone', 'email', 'address']);
/** Bookkeeping that tells nothing about the child; it stands in the JSON. */
const passedOver: ReadonlySet<string> = new Set(['version', 'family_key', 'given_key', 'search_name', 'hand_edited']);

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The records as a page for people: one section for each kind, one table for each row, names of third persons marked. */
export function recordsHtml(title: string, sets: readonly RecordSet[], bundle: Bundle): string {
  const mark = marker(bundle.names);
  const sections = sets.map((set) => {
    const why = set.checkFirst === null ? '' : `<p class="check">${escapeHtml(set.checkFirst)}</p>`;
    const rows = set.rows.map((row) => rowHtml(set, row, bundle, mark)).filter((html) => html !== '');
    return `<section><h2>${escapeHtml(set.title)}</h2>${why}${rows.join('\n')}</section>`;
  });
  return htmlPage(title, sections.length === 0 ? '<p>Nothing is kept here.</p>' : sections.join('\n'));
}

function rowHtml(
  set: RecordSet,
  row: RecordSet['rows'][number],
  { people }: Bundle,
  mark: (text: string) => string,
): string {
  const lines = Object.entries(row).flatMap(([column, value]) => {
    if (passedOver.has(column)) return [];
    const html = valueHtml(set.name, column, value, people, mark);
    return html === null ? [] : [`<tr><th scope="row">${escapeHtml(labelOf(column))}</th><td>${html}</td></tr>`];
  });
  return lines.length === 0 ? '' : `<table>${lines.join('')}</table>`;
}

/** Columns whose names are no words. */
const words: Readonly<Record<string, string>> = {
  upn: 'UPN',
  former_upns: 'Former UPNs',
  birth_on: 'Born',
  nc_year_override: 'Year group set by hand',
};

/** `has_parental_responsibility` as `Has parental responsibility`, `by_id` as `By`. */
export function labelOf(column: string): string {
  return words[column] ?? sentenceCase(column.replace(/_(id|on|at)$/, '').replaceAll('_', ' '));
}

function valueHtml(
  table: string,
  column: string,
  value: unknown,
  people: ReadonlyMap<string, string>,
  mark: (text: string) => string,
): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    const text = Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
    return text === '' || text === '{}' ? null : mark(text);
  }
  // An id is shown as the person it means, and else as nothing.
  if (identifier.test(value)) return people.has(value) ? escapeHtml(people.get(value) ?? '') : null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return plainDate(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value) && column.endsWith('_at')) return fullMoment(value);
  if (/^[A-Z]+(_[A-Z]+)+$/.test(value)) return value.replaceAll('_', ' ');
  const reason = thirdParty[column] ?? (table === 'contact' && ofContact.has(column) ? 'a contact' : undefined);
  return reason === undefined ? mark(value) : markWhole(value, reason);
}
