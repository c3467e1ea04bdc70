import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import type { OrganisationRow } from '../db/organisation.table.ts';
import {
  areaSencosByOrganisation,
  organisationsById,
  ownOrganisations,
  sumsByOrganisation,
} from './organisation.queries.ts';

/** Reads of organisations, batched within one request. */
export function organisationLoaders(base: BaseContext) {
  return {
    ownOrganisations: (): Promise<OrganisationRow[]> => base.read(ownOrganisations),
    organisationById: oneByKey(base, organisationsById, (row) => row.id),
    sumsByOrganisation: oneByKey(base, sumsByOrganisation, (row) => row.organisationId),
    areaSencosByOrganisation: rowsByParent(base, areaSencosByOrganisation, (row) => row.organisationId),
  };
}
