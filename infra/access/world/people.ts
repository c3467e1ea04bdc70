import { SYSTEM_PERSON } from '@hedgerow/db';
import { scopeOfRole, type Role } from '@hedgerow/authz';
import { idOf, LONG_AGO, type Days } from './names.ts';
import {
  agencyId,
  organisationId,
  personId,
  pupilId,
  schoolId,
  type AgencyName,
  type OrganisationName,
  type SchoolName,
} from './places.ts';

/** A right as `access.assignment` keeps it, in words. */
export interface Right {
  readonly role: Role;
  readonly over: SchoolName | OrganisationName | AgencyName;
  /** The child of a parent's or a pupil's account. */
  readonly child?: string;
  readonly from?: 'tomorrow' | 'today';
  readonly until?: 'yesterday' | 'today';
}

/** Somebody who asks. */
export interface Person {
  readonly name: string;
  readonly rights: readonly Right[];
}

const one = (name: string, role: Role, over: Right['over'], more: Partial<Right> = {}): Person => ({
  name,
  rights: [{ role, over, ...more }],
});

/** Somebody of each role, with rights that stand, have ended, or have not begun; and somebody with none. */
export const people: readonly Person[] = [
  one('senco of ashcombe', 'school_senco', 'ashcombe'),
  {
    name: 'senco of ashcombe and brindle',
    rights: [
      { role: 'shared_senco', over: 'ashcombe' },
      { role: 'shared_senco', over: 'brindle' },
    ],
  },
  one('senco of brindle', 'school_senco', 'brindle'),
  one('senco of corrie', 'school_senco', 'corrie'),
  one('head of ashcombe', 'head_teacher', 'ashcombe'),
  one('manager of dunmere', 'setting_manager', 'dunmere'),
  one('teacher of ashcombe', 'class_teacher', 'ashcombe'),
  one('assistant of ashcombe', 'teaching_assistant', 'ashcombe'),
  one('governor of ashcombe', 'governor', 'ashcombe'),
  one('governor from today', 'governor', 'ashcombe', { from: 'today' }),
  one('inclusion manager of the trust', 'inclusion_manager', 'trust'),
  one('inclusion manager of the network', 'inclusion_manager', 'network'),
  one('area senco of the trust', 'area_senco', 'trust'),
  one('area senco of the network', 'area_senco', 'network'),
  one('administrator of the trust', 'administrator', 'trust'),
  one('administrator of the network', 'administrator', 'network'),
  one('professional of therapy', 'agency_professional', 'therapy'),
  one('professional of council', 'agency_professional', 'council'),
  one('parent of anna', 'parent', 'ashcombe', { child: 'anna' }),
  one('parent of bridie', 'parent', 'brindle', { child: 'bridie' }),
  one('anna herself', 'pupil', 'ashcombe', { child: 'anna' }),
  one('senco until yesterday', 'school_senco', 'ashcombe', { until: 'yesterday' }),
  one('senco until today', 'school_senco', 'ashcombe', { until: 'today' }),
  one('senco from tomorrow', 'school_senco', 'ashcombe', { from: 'tomorrow' }),
  one('teacher until yesterday', 'class_teacher', 'ashcombe', { until: 'yesterday' }),
  one('teacher from tomorrow', 'class_teacher', 'ashcombe', { from: 'tomorrow' }),
  one('assistant until yesterday', 'teaching_assistant', 'ashcombe', { until: 'yesterday' }),
  one('assistant from tomorrow', 'teaching_assistant', 'ashcombe', { from: 'tomorrow' }),
  one('inclusion manager until yesterday', 'inclusion_manager', 'trust', { until: 'yesterday' }),
  one('inclusion manager from tomorrow', 'inclusion_manager', 'trust', { from: 'tomorrow' }),
  one('area senco until yesterday', 'area_senco', 'trust', { until: 'yesterday' }),
  one('area senco from tomorrow', 'area_senco', 'trust', { from: 'tomorrow' }),
  one('administrator until yesterday', 'administrator', 'trust', { until: 'yesterday' }),
  one('professional until yesterday', 'agency_professional', 'therapy', { until: 'yesterday' }),
  one('professional from tomorrow', 'agency_professional', 'therapy', { from: 'tomorrow' }),
  one('parent until yesterday', 'parent', 'ashcombe', { child: 'anna', until: 'yesterday' }),
  one('parent from tomorrow', 'parent', 'ashcombe', { child: 'anna', from: 'tomorrow' }),
  { name: 'somebody without a right', rights: [] },
];

/** Hedgerow's own jobs, and a question that forgot to say who asks. */
export const noPeople = { system: SYSTEM_PERSON, nobody: null } as const;

/** The rows of `access.assignment` that give everybody their rights. */
export function assignmentRows(days: Days): Record<string, unknown>[] {
  return people.flatMap((person) =>
    person.rights.map((right, index) => {
      const scope = scopeOfRole[right.role];
      return {
        id: idOf(`access.assignment ${person.name} ${String(index)}`),
        person_id: personId(person.name),
        role: right.role,
        school_id: scope === 'school' || scope === 'pupil' ? schoolId(right.over as SchoolName) : undefined,
        organisation_id: scope === 'organisation' ? organisationId(right.over as OrganisationName) : undefined,
        agency_id: scope === 'agency' ? agencyId(right.over as AgencyName) : undefined,
        pupil_id: right.child === undefined ? undefined : pupilId(right.child),
        starts_on: right.from === undefined ? LONG_AGO : days[right.from],
        ends_on: right.until === undefined ? undefined : days[right.until],
        granted_at: `${LONG_AGO}T08:00:00Z`,
      };
    }),
  );
}
