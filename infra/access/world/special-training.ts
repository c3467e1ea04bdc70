import { idOf } from './names.ts';
import { organisationId, personId, rowId, schoolNames, type Place } from './places.ts';
import type { SpecialTables } from './special-rows.ts';

/** What staff know; a competence and an event each of a school, of an organisation, and (a competence) of everybody. */
export function trainingRows(): SpecialTables {
  const ofSchool = { organisation_id: undefined };
  const ofOrganisation = { school_id: undefined };
  /** One a school, and one for each organisation beside the school that stands for it. */
  const withOrganisations = (table: string) => ({
    at: (place: Place) => ({
      '': ofSchool,
      ...(place.school === 'ashcombe' || place.school === 'corrie'
        ? { organisation: { ...ofOrganisation, id: rowId(table, place, 'organisation') } }
        : {}),
    }),
  });
  return {
    'training.competence': {
      only: [
        {
          place: { school: 'ashcombe', isFirst: true },
          columns: {
            id: idOf('training.competence of all'),
            school_id: undefined,
            organisation_id: undefined,
            name: 'A competence of all',
            code: 'ALL',
          },
        },
        ...schoolNames.map((school) => ({
          place: { school, isFirst: true },
          columns: { id: idOf(`training.competence ${school}`), organisation_id: undefined, code: 'OWN' },
        })),
        ...(['trust', 'network'] as const).map((name) => ({
          place: { school: name === 'trust' ? ('ashcombe' as const) : ('corrie' as const), isFirst: true },
          columns: {
            id: idOf(`training.competence of the ${name}`),
            school_id: undefined,
            organisation_id: organisationId(name),
            name: `A competence of the ${name}`,
            code: 'SHARED',
          },
        })),
      ],
    },
    'training.training_event': withOrganisations('training.training_event'),
    'training.event_competence': {
      at: (place) => ({
        '': {},
        ...(place.school === 'ashcombe' || place.school === 'corrie'
          ? { organisation: { event_id: rowId('training.training_event', place, 'organisation') } }
          : {}),
      }),
    },
    'training.qualification': { at: () => ({ '': { kind: 'NASENCO', started_on: '2025-09-01' } }) },
    'training.senco_clock': { at: () => ({ '': { kind: 'NASENCO' } }) },
    'training.duty': { at: () => ({ '': { owner: 'SENCO' } }) },
    'training.dbs_check': { at: () => ({ '': { certificate_last_four: '1234' } }) },
    'training.staff_competence': { at: () => ({ '': { ended_reason: undefined } }) },
    'training.booking': { at: () => ({ '': { person_id: personId('teacher of ashcombe') } }) },
    'training.outbox_seen': { only: [{ place: { school: 'ashcombe', isFirst: true }, columns: { position: 1 } }] },
  };
}
