import type { Role } from '@hedgerow/authz';
import type { AgenciesPart } from './agencies-part.ts';
import type { ProvisionPart } from './provision-part.ts';
import type { SchoolsPart } from './schools-part.ts';
import type { TrainingPart } from './training-part.ts';

/** Somebody of the demo who signs in with a password. Passwords belong to the data folder and are not made here. */
export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly personId: string;
  readonly name: string;
}

/** What one place, or several together, add to the four services. */
export interface DemoParts {
  readonly schools: SchoolsPart;
  readonly provision: ProvisionPart;
  readonly training: TrainingPart;
  readonly agencies: AgenciesPart;
}

/** Nothing yet. */
export function emptyParts(): DemoParts {
  return {
    schools: {
      organisations: [],
      schools: [],
      memberships: [],
      visitArrangements: [],
      people: [],
      employments: [],
      designations: [],
      classes: [],
      classTeaching: [],
      assignments: [],
      years: [],
      closures: [],
      visits: [],
      strategies: [],
    },
    provision: {
      pupils: [],
      enrolments: [],
      contacts: [],
      statuses: [],
      needs: [],
      profiles: [],
      observations: [],
      concerns: [],
      plans: [],
      cycles: [],
      contributions: [],
      outcomes: [],
      lines: [],
      costs: [],
      sessions: [],
      ehcRequests: [],
      ehcExceptions: [],
      ehcPlans: [],
      councils: [],
      reviews: [],
      meetings: [],
      agreements: [],
      checks: [],
      handovers: [],
    },
    training: { qualifications: [], dbsPolicies: [], dbsChecks: [], awards: [], events: [], bookings: [] },
    agencies: { agencies: [], services: [], professionals: [], referrals: [] },
  };
}

type Lists = Record<string, unknown[]>;

/** Adds the rows of one to the other. */
export function addParts(into: DemoParts, from: DemoParts): void {
  for (const service of ['schools', 'provision', 'training', 'agencies'] as const) {
    const target = into[service] as unknown as Lists;
    for (const [name, rows] of Object.entries(from[service] as unknown as Lists))
      for (const row of rows) target[name]?.push(row);
  }
}
