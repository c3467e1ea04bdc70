import type { Fault } from './fault.ts';
import type { TableSource } from './source.ts';

const mostNamed = 20;

/** The table in a file as it was given, and what a report says of the rest of an archive. */
export interface TableInFile {
  readonly source: TableSource;
  readonly remarks: readonly Fault[];
}

/**
 * The table in a file as it was given: the file itself, or the wanted member of an archive; the others are named.
 *
 * @param fits whether a table with these headers is what is wanted
 * @throws {TableRefused} where an archive cannot be read, or it is not clear which table is meant
 */
export async function tableIn(given: TableSource, fits: (headers: readonly string[]) => boolean): Promise<TableInFile> {
  if (given.member === undefined) return { source: given, remarks: [] };
  const { source, passedOver } = await given.member(fits);
  if (passedOver.length === 0) return { source, remarks: [] };
  const named = passedOver.slice(0, mostNamed).join(', ');
  const more = passedOver.length - mostNamed;
  const remark: Fault = {
    line: 1,
    column: null,
    code: 'zip/passed-over',
    message: `The archive holds more than the table, which was passed over: ${named}${more > 0 ? ` and ${String(more)} more` : ''}.`,
  };
  return { source, remarks: [remark] };
}
