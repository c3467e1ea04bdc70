import { describe, expect, test } from 'vitest';
import { permissions } from '@hedgerow/authz';
import { grantableRoles, isEndable, permissionsFrom } from './assignment.rules.ts';

describe('which roles a person may give', () => {
  test('a head gives the roles of the own school and makes no other head', () => {
    const given = grantableRoles([{ role: 'head_teacher', reach: 'school' }], 'school');
    expect(given).toContain('class_teacher');
    expect(given).toContain('school_senco');
    expect(given).not.toContain('head_teacher');
  });

  test('an administrator appoints heads, and the people who act over the organisation', () => {
    const held = [{ role: 'administrator', reach: 'organisation' }] as const;
    expect(grantableRoles(held, 'school')).toContain('head_teacher');
    expect(grantableRoles(held, 'organisation')).toEqual(['inclusion_manager', 'area_senco', 'administrator']);
  });

  test('nobody gives the roles of families and agencies, or a head could open another school’s child', () => {
    const all = [
      ...grantableRoles([{ role: 'administrator', reach: 'organisation' }], 'school'),
      ...grantableRoles([{ role: 'head_teacher', reach: 'school' }], 'school'),
    ];
    for (const role of ['parent', 'pupil', 'agency_professional', 'system'] as const) expect(all).not.toContain(role);
  });

  test('a SENCo, a manager of the trust and a governor give none', () => {
    expect(
      grantableRoles(
        [
          { role: 'shared_senco', reach: 'school' },
          { role: 'governor', reach: 'school' },
        ],
        'school',
      ),
    ).toEqual([]);
    expect(grantableRoles([{ role: 'inclusion_manager', reach: 'organisation' }], 'organisation')).toEqual([]);
  });
});

describe('which roles a person may end', () => {
  const byHead = grantableRoles([{ role: 'head_teacher', reach: 'school' }], 'school');

  test('a head ends what a head gives, and does not unseat another head', () => {
    expect(isEndable('class_teacher', byHead)).toBe(true);
    expect(isEndable('head_teacher', byHead)).toBe(false);
  });

  test('a head can shut out a family account at once', () => {
    expect(isEndable('parent', byHead)).toBe(true);
  });
});

describe('what a page may offer at a school', () => {
  test('a manager of the trust is offered designation and no child', () => {
    const held = permissionsFrom([{ role: 'inclusion_manager', reach: 'organisation' }], permissions);
    expect(held).toContain('designation.write');
    expect(held).not.toContain('pupil.read');
  });

  test('a class teacher who is also governor is offered both, each once', () => {
    const held = permissionsFrom(
      [
        { role: 'class_teacher', reach: 'school' },
        { role: 'governor', reach: 'school' },
      ],
      permissions,
    );
    expect(held).toContain('cycle.contribute');
    expect(held).toContain('register.count');
    expect(new Set(held).size).toBe(held.length);
  });
});
