import { describe, expect, it } from 'vitest';
import { roles, type Role } from '@hedgerow/authz';
import { landingFor, mayNote, maySearch, placesFor } from '../src/lib/shell/navigation.ts';

/** Where each person of the field begins. */
const landings: Readonly<Partial<Record<Role, string>>> = {
  school_senco: '/due',
  shared_senco: '/due',
  head_teacher: '/due',
  setting_manager: '/due',
  inclusion_manager: '/due',
  area_senco: '/due',
  class_teacher: '/classes',
  teaching_assistant: '/groups',
  governor: '/figures',
  agency_professional: '/referrals',
  parent: '/child',
  pupil: '/child',
  administrator: '/organisation',
};

describe('everybody lands on what is theirs', () => {
  it.each(Object.entries(landings))('%s lands on %s', (role, path) => {
    expect(landingFor([role as Role])).toBe(path);
  });

  it('every role that signs in has a landing page', () => {
    for (const role of roles.filter((role) => role !== 'system'))
      expect(placesFor([role]).length, role).toBeGreaterThan(0);
  });

  it('no place stands twice in the rail, however many roles a person holds', () => {
    const places = placesFor(['shared_senco', 'head_teacher', 'governor', 'administrator']).map(({ href }) => href);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('what is not theirs is not offered', () => {
  it('a governor and an administrator are offered no child', () => {
    for (const role of ['governor', 'administrator'] as const) {
      const places = placesFor([role]).map(({ href }) => href);
      expect(places).not.toContain('/pupils');
      expect(places).not.toContain('/due');
      expect(mayNote([role])).toBe(false);
    }
    expect(maySearch(['governor'])).toBe(false);
  });

  it('an inclusion manager sees what is due and no list of children', () => {
    const places = placesFor(['inclusion_manager']).map(({ href }) => href);
    expect(places).toContain('/due');
    expect(places).not.toContain('/pupils');
  });
});
