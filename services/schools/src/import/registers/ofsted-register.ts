import type { RegisterRow } from '../../school/register-row.rules.ts';
import { layOutLines, layOutRegister, ofstedRegister as ofstedPlaces } from '../../school/register-layout.queries.ts';
import { neededOfstedColumns, ofstedColumns, type OfstedField } from './ofsted-columns.ts';
import { readOfstedRow } from './ofsted-row.rules.ts';
import type { Register } from './register.ts';
import { takePlaces } from './take-places.ts';

/** Ofsted's register of childcare providers. */
export const ofstedRegister: Register<OfstedField, RegisterRow> = {
  kind: 'ofsted',
  title: 'Ofsted’s register of childcare providers',
  columns: ofstedColumns,
  needed: neededOfstedColumns,
  missingCode: 'ofsted/missing-columns',
  read: readOfstedRow,
  once: ({ ofstedUrn }, { columns }) => ({
    key: ofstedUrn ?? '',
    twice: (line) => ({
      column: columns.urn?.header ?? null,
      code: 'ofsted/urn-twice',
      message: `This provider is in line ${String(line)} too: keep one of the two rows.`,
    }),
  }),
  layOut: layOutRegister,
  lay: layOutLines,
  take: (target, { columns }) => takePlaces(target, ofstedPlaces, columns.urn?.header ?? null),
};
