import type { RegisterRow } from '../../school/register-row.rules.ts';
import { layOutLines, layOutRegister, schoolsRegister } from '../../school/register-layout.queries.ts';
import { giasColumns, neededColumns, type GiasField } from './gias-columns.ts';
import { readGiasRow } from './gias-row.rules.ts';
import type { Register } from './register.ts';
import { takePlaces } from './take-places.ts';

/** The download "All establishment data" of Get Information About Schools. */
export const giasRegister: Register<GiasField, RegisterRow> = {
  kind: 'gias',
  title: 'All establishment data',
  columns: giasColumns,
  needed: neededColumns,
  missingCode: 'gias/missing-columns',
  read: readGiasRow,
  once: ({ urn }, { columns }) => ({
    key: String(urn),
    twice: (line) => ({
      column: columns.urn?.header ?? null,
      code: 'gias/urn-twice',
      message: `This URN is in line ${String(line)} too: keep one of the two rows.`,
    }),
  }),
  layOut: layOutRegister,
  lay: layOutLines,
  take: (target, { columns }) => takePlaces(target, schoolsRegister, columns.urn?.header ?? null),
};
