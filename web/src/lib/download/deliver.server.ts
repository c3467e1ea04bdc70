import { isFreshProof } from '@hedgerow/authz';
import { AppError } from '@hedgerow/errors';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { fullMoment } from '#lib/dates/moments.ts';
import { to, withQuery } from '#lib/links.ts';
import { clock, today } from '#lib/server/clock.ts';
import { requireViewer, safeNext } from '#lib/server/guards.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import { csvOf } from './csv.server.ts';
import type { Download, Reading } from './declare.server.ts';
import { pageEvent } from './page-event.server.ts';
import { joinSheets, type Sheet } from './sheet.ts';
import { xlsxOf } from './xlsx.server.ts';

/** A file that names more children than this is for somebody who has just proved who they are. */
export const namedWithoutProof = 20;
/** Pages of a table that one file holds at most: a hundred of a hundred rows. */
const mostPages = 100;

export interface Asked {
  /** The table's own word, for the file's name: never a child's. */
  readonly name: string;
  /** The page on which the table stands, with its filter. */
  readonly page: string;
  /** Which of several tables of one kind there. */
  readonly part: string;
  readonly format: 'csv' | 'xlsx';
}

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads every row of a table as its page would, and hands them out as a file. One audit row is left in the transaction
 * that reads the first of them.
 *
 * @throws {AppError} `service-unavailable` where a part is away: a file that lacks rows would not say so
 */
export async function deliver(event: RequestEvent, download: Download, asked: Asked): Promise<Response> {
  const page = new URL(safeNext(asked.page), event.url);
  page.searchParams.delete('after');
  const readPage = (after: string | null): Promise<Reading> => {
    const url = new URL(page);
    if (after !== null) url.searchParams.set('after', after);
    return download.read(
      pageEvent(event, url, download.isOfSchool && identifier.test(asked.part) ? asked.part : undefined),
      asked.part,
    );
  };
  await requireProofForMany(event, download, page, readPage);
  event.locals.exporting = { operations: download.operations, words: exportWords(asked.name, download, page, asked) };
  const sheet = await everyRow(readPage);
  const { name: by } = await viewerOf(event);
  const maker = { title: download.title, by, at: fullMoment(new Date(clock.now().epochMilliseconds).toISOString()) };
  const isCsv = asked.format === 'csv';
  const body = isCsv ? csvOf(sheet, maker) : await xlsxOf(sheet, maker);
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': isCsv
        ? 'text/csv; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="hedgerow-${asked.name}-${today()}.${asked.format}"`,
      'cache-control': 'no-store',
    },
  });
}

/** Whoever has not just proved who they are is led to do so before many children leave; nothing is handed out yet. */
async function requireProofForMany(
  event: RequestEvent,
  download: Download,
  page: URL,
  readPage: (after: string | null) => Promise<Reading>,
): Promise<void> {
  const { confirmedAt } = requireViewer(event);
  if (!download.namesChildren || isFreshProof(confirmedAt, clock.now().epochMilliseconds)) return;
  const { sheet, next } = await readPage(null);
  if (sheet.rows.length > namedWithoutProof || next !== null)
    redirect(303, withQuery(to.confirm, { next: `${page.pathname}${page.search}` }));
}

async function everyRow(readPage: (after: string | null) => Promise<Reading>): Promise<Sheet> {
  const sheets: Sheet[] = [];
  let after: string | null = null;
  do {
    const { sheet, next, missing } = await readPage(after);
    if (missing.length > 0) throw new AppError('service-unavailable');
    sheets.push(sheet);
    after = next;
    if (after !== null && sheets.length === mostPages) throw new AppError('request-too-large');
  } while (after !== null);
  return joinSheets(sheets);
}

function exportWords(name: string, { service }: Download, page: URL, { part }: Asked): string {
  const school = /^\/schools\/([^/]+)/.exec(page.pathname)?.[1] ?? page.searchParams.get('school') ?? part;
  return `${name}@${service}${identifier.test(school) ? `;${school}` : ''}`;
}
