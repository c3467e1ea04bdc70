import { describe, expect, test } from 'vitest';
import { roles } from '@hedgerow/authz';
import { checkUpn, daysBetween, parseIsoDate, validateSen, type IsoDate } from '@hedgerow/rules';
import { addDays } from './chance/days.ts';
import { generateDemo, type Demo } from './generate-demo.ts';

const today = parseIsoDate('2026-11-22');
const demo = generateDemo({ seed: 'hedgerow', today });
const villages = new Set(demo.schools.schools.slice(0, 6).map(({ id }) => id));

/** Every list of every service, by name. */
const lists = (of: Demo): [string, readonly Record<string, unknown>[]][] =>
  (['schools', 'provision', 'training', 'agencies'] as const).flatMap((service) =>
    Object.entries(of[service]).flatMap(([name, rows]) =>
      Array.isArray(rows)
        ? [[`${service}.${name}`, rows as Record<string, unknown>[]] as [string, Record<string, unknown>[]]]
        : [],
    ),
  );

describe('what the demo shows', () => {
  test('six village primaries under two councils, with 420 children and 75 on the register', () => {
    const rows = demo.schools.schools.filter(({ id }) => villages.has(id));
    expect(new Set(rows.map(({ laName }) => laName)).size).toBe(2);
    expect(demo.provision.pupils.filter(({ schoolId }) => villages.has(schoolId))).toHaveLength(420);
    const codes = demo.provision.statuses
      .filter(({ schoolId, endsOn }) => villages.has(schoolId) && endsOn === null)
      .map(({ code }) => code);
    expect([codes.filter((code) => code === 'K').length, codes.filter((code) => code === 'E').length]).toEqual([
      58, 17,
    ]);
  });

  test('a trust of 23 schools and a network of 31 settings', () => {
    const of = (kind: string) => {
      const id = demo.schools.organisations.find((organisation) => organisation.kind === kind)?.id;
      return demo.schools.memberships.filter(({ organisationId }) => organisationId === id).length;
    };
    expect([of('TRUST'), of('NETWORK')]).toEqual([23, 31]);
  });

  test('one account for every role that signs in with a password, each with the right that its role needs', () => {
    expect(demo.identity.accounts.map(({ role }) => role).toSorted()).toEqual(
      roles.filter((role) => role !== 'system').toSorted(),
    );
    for (const { personId, role } of demo.identity.accounts) {
      expect(
        demo.schools.assignments.some((assignment) => assignment.personId === personId && assignment.role === role),
        role,
      ).toBe(true);
    }
    expect(new Set(demo.identity.accounts.map(({ email }) => email)).size).toBe(demo.identity.accounts.length);
  });

  test('three years of history, reviews overdue and reviews due', () => {
    const cycles = demo.provision.cycles.filter(({ schoolId }) => villages.has(schoolId));
    expect((cycles.map(({ startsOn }) => startsOn).toSorted()[0] ?? today) < addDays(today, -900)).toBe(true);
    const open = cycles.filter(({ reviewedOn }) => reviewedOn === null);
    expect(open.filter(({ reviewAgreedOn }) => reviewAgreedOn < today).length).toBeGreaterThan(3);
    expect(
      open.filter(({ reviewAgreedOn }) => reviewAgreedOn >= today && daysBetween(today, reviewAgreedOn) < 8).length,
    ).toBeGreaterThan(3);
  });

  test('referrals of every kind, with and without consent', () => {
    const referrals = demo.agencies.referrals.filter(({ schoolId }) => villages.has(schoolId));
    expect(referrals).toHaveLength(20);
    expect(referrals.some(({ rejected }) => rejected !== null)).toBe(true);
    expect(referrals.some(({ otherGrounds }) => otherGrounds.length > 0)).toBe(true);
    expect(
      referrals.every(({ sent, consents, otherGrounds }) => sent === null || consents.length + otherGrounds.length > 0),
    ).toBe(true);
    expect(referrals.some(({ answeredBy }) => answeredBy !== null)).toBe(true);
  });

  test('a child who goes to two settings at once', () => {
    const open = Map.groupBy(
      demo.provision.enrolments.filter(({ endsOn }) => endsOn === null),
      ({ pupilId }) => pupilId,
    );
    expect([...open.values()].filter((rows) => rows.length > 1)).toHaveLength(1);
  });
});

describe('what the law and the census would find', () => {
  test('exactly one status on every day since a child joined, and needs that fit it', () => {
    const statuses = Map.groupBy(demo.provision.statuses, ({ pupilId }) => pupilId);
    const needs = Map.groupBy(demo.provision.needs, ({ pupilId }) => pupilId);
    for (const [pupilId, rows] of statuses) {
      const inOrder = rows.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
      inOrder.forEach((row, index) => {
        expect(row.endsOn).toBe(
          inOrder[index + 1] === undefined ? null : addDays(inOrder[index + 1]?.startsOn ?? today, -1),
        );
        expect(row.endsOn === null || row.endsOn >= row.startsOn).toBe(true);
      });
      const open = (needs.get(pupilId) ?? []).filter(({ endsOn }) => endsOn === null);
      expect(validateSen(inOrder.at(-1)?.code ?? '', open)).toEqual([]);
    }
    expect(statuses.size).toBe(demo.provision.pupils.length);
  });

  test('every unique pupil number is well formed and given once', () => {
    const upns = demo.provision.pupils.flatMap(({ upn }) => (upn === null ? [] : [upn]));
    expect(upns.filter((upn) => !checkUpn(upn).isValid)).toEqual([]);
    expect(new Set(upns).size).toBe(upns.length);
  });

  test('one cycle is open in a plan at most, and each begins where the one before ended', () => {
    const outcomes = Map.groupBy(demo.provision.outcomes, ({ cycleId }) => cycleId);
    for (const cycles of Map.groupBy(demo.provision.cycles, ({ planId }) => planId).values()) {
      expect(cycles.filter(({ reviewedOn }) => reviewedOn === null).length).toBeLessThanOrEqual(1);
      cycles.forEach((cycle, index) => {
        expect(cycle.reviewAgreedOn >= cycle.startsOn).toBe(true);
        const before = cycles[index - 1];
        if (before === undefined) return;
        for (const { text, baseline } of outcomes.get(cycle.id) ?? []) {
          const earlier = outcomes.get(before.id)?.find((outcome) => outcome.text === text);
          if (earlier !== undefined) expect(baseline).toBe(earlier.endMeasure);
        }
      });
    }
  });

  test('nothing has happened in the future', () => {
    const done = [
      'startsOn',
      'heldOn',
      'observedOn',
      'deliveredOn',
      'doneOn',
      'raisedOn',
      'reviewedOn',
      'meetingHeldOn',
      'decisionOn',
      'gainedOn',
      'issuedOn',
      'visitedOn',
      'publishedOn',
      'acknowledgedOn',
      'acceptedOn',
      'openedOn',
    ];
    const early = lists(demo).flatMap(([name, rows]) =>
      rows.flatMap((row) =>
        done
          .filter((key) => typeof row[key] === 'string' && row[key] > today)
          .map((key) => `${name}.${key} ${String(row[key])}`),
      ),
    );
    expect(early).toEqual([]);
  });
});

describe('how it is made', () => {
  test('the same seed and day give the same demo, another seed another one', () => {
    const small = (seed: string) => JSON.stringify(generateDemo({ seed, today, size: 'villages' }));
    expect(small('one')).toBe(small('one'));
    expect(small('one')).not.toBe(small('two'));
  });

  test('no identifier is given twice', () => {
    const ids = lists(demo).flatMap(([, rows]) => rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
  });

  test('no text keeps a gap, and no school of the demo is called by another', () => {
    const texts = lists(demo).flatMap(([, rows]) => rows.map((row) => JSON.stringify(row)));
    expect(texts.filter((text) => /\{[a-zA-Z]+\}/.test(text))).toEqual([]);
    expect(new Set(demo.schools.schools.map(({ name }) => name)).size).toBe(demo.schools.schools.length);
  });

  test.each(['2026-09-01', '2026-12-25', '2027-02-28', '2027-08-15'])(
    'it can be made on %s, in term or holiday',
    (day) => {
      const made = generateDemo({ seed: 'hedgerow', today: day as IsoDate, size: 'villages' });
      expect(made.provision.pupils).toHaveLength(420);
      for (const cycles of Map.groupBy(made.provision.cycles, ({ planId }) => planId).values()) {
        expect(cycles.filter(({ reviewedOn }) => reviewedOn === null).length).toBeLessThanOrEqual(1);
      }
    },
  );
});
