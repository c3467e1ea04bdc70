import type { Jurisdiction as Nation } from '@hedgerow/rules';
import type { Jurisdiction } from '../__generated__/resolvers.ts';

/** The nations as the contract writes them, by how the rules do. */
export const contractJurisdictions: Readonly<Record<Nation, Jurisdiction>> = {
  england: 'ENGLAND',
  wales: 'WALES',
  scotland: 'SCOTLAND',
  'northern-ireland': 'NORTHERN_IRELAND',
};

/** The nations as the rules write them, by how the contract does. */
export const nationsOfContract: Readonly<Record<Jurisdiction, Nation>> = {
  ENGLAND: 'england',
  WALES: 'wales',
  SCOTLAND: 'scotland',
  NORTHERN_IRELAND: 'northern-ireland',
};
