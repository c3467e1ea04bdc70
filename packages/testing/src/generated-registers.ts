/**
 * National registers of invented schools, in the layout, the order and about the size of the real ones, piece by piece.
 * For tests and benches where the real files are not at hand.
 */

const piece = 500;

function* lines(header: string, rows: number, line: (at: number) => string): Generator<string> {
  yield `${header}\r\n`;
  for (let from = 0; from < rows; from += piece)
    yield Array.from({ length: Math.min(piece, rows - from) }, (_, offset) => `${line(from + offset)}\r\n`).join('');
}

const day = (at: number): string => `${String((at % 28) + 1).padStart(2, '0')}-09-${String(2001 + (at % 24))}`;

/**
 * Links of schools: each pair of predecessor and successor is named from both sides, a tenth were mergers, a quarter lack
 * their date.
 */
export function generatedLinks(rows: number): Iterable<string> {
  return lines('"URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"', rows, (at) => {
    const pair = Math.floor(at / 2);
    const [older, newer] = [100_000 + pair, 400_000 + pair];
    const suffix = pair % 10 === 0 ? ' - merged' : '';
    const date = pair % 4 === 0 ? '' : day(pair);
    return at % 2 === 0
      ? `${String(older)},${String(newer)},"Hazel Lane Academy ${String(pair)}","Successor${suffix}","${date}"`
      : `${String(newer)},${String(older)},"Hazel Lane Primary School, No ${String(pair)}","Predecessor${suffix}","${date}"`;
  });
}

/** Academies in trusts, about six to a trust. */
export function generatedGroups(rows: number): Iterable<string> {
  const header =
    '\uFEFFGroup UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status,Joined date,Academy URN,Trust Academy Establishment Name,TypeOfEstablishment (code),TypeOfEstablishment (name),PhaseOfEducation (code),PhaseOfEducation (name),LA (code),LA (name)';
  return lines(header, rows, (at) => {
    const trust = Math.floor(at / 6);
    const number = String(trust).padStart(5, '0');
    return `${String(10_000 + trust)},TR${number},TRUST OF THE LANES ${String(trust)},0${String(7_000_000 + trust)},06,Multi-academy trust,,,${day(trust).replaceAll('-', '/')},OPEN,Open,${day(at).replaceAll('-', '/')},${String(400_000 + at)},"Academy of the Lanes, ${String(at)}",34,Academy converter,2,Primary,909,Cumberland`;
  });
}

/** Childcare providers: as many childminders, whose names Ofsted keeps back, as settings. */
export function generatedProviders(rows: number): Iterable<string> {
  const header =
    'Web link,Provider URN,Registration date,Provider type,Provider subtype,Provider status,Individual Register combinations,Provider Early Years Register Flag,Provider name,Provider address line 1,Provider address line 2,Provider address line 3,Provider town,Postcode,Telephone Number,Local authority,Region,Places';
  return lines(header, rows, (at) => {
    const urn = `EY${String(400_000 + at)}`;
    const since = day(at).replaceAll('-', '/');
    return at % 2 === 0
      ? `Web link,${urn},${since},Childminder,,Active,ALL,Y,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,REDACTED,Herefordshire,West Midlands,6`
      : `Web link,${urn},${since},Childcare on non-domestic premises,Full day care,Active,EYR-CCR,Y,"Hedge Nursery, No ${String(at)}",The Lane,,,Hereford,HR1 1AA,01632 960${String(at % 1000).padStart(3, '0')},Herefordshire,West Midlands,${String(20 + (at % 60))}`;
  });
}
