import type { Role } from '#lib/graph/operations.ts';

/** A school or an organisation where the reader may give roles. */
export interface GivingPlace {
  /** `school:<id>` or `organisation:<id>`: one value of a list that holds both. */
  readonly value: string;
  readonly label: string;
  readonly grantableRoles: readonly Role[];
}

interface Places {
  readonly organisations?: readonly { id: string; name: string; grantableRoles: readonly Role[] }[] | null;
  readonly schools?: {
    readonly nodes: readonly { id: string; shortName: string; grantableRoles: readonly Role[] }[];
  } | null;
}

/** Where the reader may give roles: organisations first, then schools by name. */
export function givingPlaces({ organisations, schools }: Places): readonly GivingPlace[] {
  return [
    ...(organisations ?? []).map(({ id, name, grantableRoles }) => ({
      value: `organisation:${id}`,
      label: `${name} (all of it)`,
      grantableRoles,
    })),
    ...(schools?.nodes ?? []).map(({ id, shortName, grantableRoles }) => ({
      value: `school:${id}`,
      label: shortName,
      grantableRoles,
    })),
  ].filter(({ grantableRoles }) => grantableRoles.length > 0);
}

/** The scope behind a value of that list. */
export function scopeOf(value: string): { readonly schoolId: string | null; readonly organisationId: string | null } {
  const [kind, id = ''] = value.split(':');
  return { schoolId: kind === 'school' ? id : null, organisationId: kind === 'organisation' ? id : null };
}
