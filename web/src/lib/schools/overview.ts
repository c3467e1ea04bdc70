import type { Role } from '@hedgerow/authz';

/**
 * Which overview a reader gets: an Area SENCo her settings (visits, SENCo, Level 3, two-year checks, handovers), a
 * trust's manager the process figures of each school, everyone else the register and the next visit.
 */
export type Overview = 'schools' | 'trust' | 'settings';

export function overviewFor(roles: readonly Role[]): Overview {
  if (roles.includes('area_senco')) return 'settings';
  return roles.includes('inclusion_manager') ? 'trust' : 'schools';
}
