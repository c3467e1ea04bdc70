import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { recordCompetence } from '../src/competence/operations/record-competence.ts';
import { bookPlace } from '../src/event/operations/book-place.ts';
import { openEvent } from '../src/event/operations/open-event.ts';
import { recordAttendance } from '../src/event/operations/record-attendance.ts';
import { auditOf, countOf, createCast, dutiesAbout, key, monday, type Cast } from './cast.ts';

const database = useTestDatabase();
let cast: Cast;
let epilepsy: string;
let makaton: string;
beforeAll(async () => {
  cast = await createCast(database);
  const catalogue = (await cast.as(cast.senco).loaders.catalogueOfSchool(cast.ashcombe.id)) ?? [];
  const idOf = (code: string) => catalogue.find((each) => each.code === code)?.id ?? '';
  [epilepsy, makaton] = [idOf('EPILEPSY'), idOf('MAKATON')];
});

const twilight = (holder: { schoolId?: string; organisationId?: string }, more: object = {}) => ({
  idempotencyKey: key(),
  ...holder,
  title: 'Epilepsy and rescue medicine',
  onDate: monday,
  minutes: 90,
  competenceIds: [epilepsy],
  ...more,
});
const place = (eventId: string, schoolId: string, staffId: string) => ({
  idempotencyKey: key(),
  eventId,
  schoolId,
  staffId,
});
const newStaff = async () =>
  (
    await cast.world.works(
      await cast.world.person('teaching_assistant', { school: cast.ashcombe }),
      ...cast.world.schools,
    )
  ).personId;
const eventOfAshcombe = (more: object = {}) =>
  openEvent(cast.as(cast.senco), twilight({ schoolId: cast.ashcombe.id }, more));
const eventOfTrust = (more: object = {}) =>
  openEvent(cast.as(cast.manager), twilight({ organisationId: cast.world.trustId }, more));

describe('opening a training event', () => {
  it('puts it on the programme of the school that holds it', async () => {
    const event = await eventOfAshcombe();
    const programme = await cast.as(cast.senco).loaders.programmeOfSchool(cast.ashcombe.id, {});
    expect(programme?.nodes.map((each) => each.id)).toContain(event.id);
    expect(await auditOf(database, 'event.open')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: event.id,
    });
  });

  it("puts a trust's event on the programme of its schools, and of no other", async () => {
    const event = await eventOfTrust();
    const seenAt = async (actor: Parameters<Cast['as']>[0], schoolId: string) =>
      (await cast.as(actor).loaders.programmeOfSchool(schoolId, {}))?.nodes.some((each) => each.id === event.id);
    expect(await seenAt(cast.senco, cast.brindle.id)).toBe(true);
    expect(await seenAt(cast.headOfCorrie, cast.corrie.id)).toBe(false);
    expect(await cast.as(cast.headOfCorrie).loaders.eventById.load(event.id)).toBeNull();
  });

  it('is refused to a class teacher and to a SENCo for the trust, and finds no other school', async () => {
    await expectRefusal('forbidden', openEvent(cast.as(cast.teacher), twilight({ schoolId: cast.ashcombe.id })));
    await expectRefusal('not-found', openEvent(cast.as(cast.senco), twilight({ organisationId: cast.world.trustId })));
    await expectRefusal('not-found', openEvent(cast.as(cast.senco), twilight({ schoolId: cast.corrie.id })));
  });

  it("asks for one holder, and for competences of the holder's list", async () => {
    await expectRefusal('bad-input', openEvent(cast.as(cast.senco), twilight({})));
    await expectRefusal(
      'bad-input',
      openEvent(cast.as(cast.senco), twilight({ schoolId: cast.ashcombe.id }, { competenceIds: [newId()] })),
    );
  });

  it('changes nothing twice when a form is sent twice', async () => {
    const input = twilight({ schoolId: cast.ashcombe.id });
    const before = await countOf(database, 'training_event');
    expect(await openEvent(cast.as(cast.senco), input)).toEqual(await openEvent(cast.as(cast.senco), input));
    expect(await countOf(database, 'training_event')).toBe(before + 1);
  });
});

describe('booking a place', () => {
  it('is done by the school at its own event, and by the trust for its schools at its own', async () => {
    const own = await eventOfAshcombe();
    const trusts = await eventOfTrust();
    const booked = await bookPlace(cast.as(cast.senco), place(own.id, cast.ashcombe.id, cast.staff.personId));
    expect(booked).toMatchObject({ status: 'BOOKED', schoolId: cast.ashcombe.id });
    expect(
      await bookPlace(cast.as(cast.manager), place(trusts.id, cast.ashcombe.id, cast.staff.personId)),
    ).toMatchObject({ status: 'BOOKED' });
    expect(await auditOf(database, 'place.book')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: booked.id,
    });
  });

  it('never gives two people the last place', async () => {
    const event = await eventOfTrust({ places: 1 });
    const [one, two] = [await newStaff(), await newStaff()];
    const both = await Promise.allSettled([
      bookPlace(cast.as(cast.senco), place(event.id, cast.ashcombe.id, one)),
      bookPlace(cast.as(cast.manager), place(event.id, cast.brindle.id, two)),
    ]);
    expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    const refusal = await expectRefusal(
      'rule-refused',
      bookPlace(cast.as(cast.senco), place(event.id, cast.ashcombe.id, await newStaff())),
    );
    expect(refusal.details).toMatchObject({ sentence: 'Every place at this event is taken.' });
  });

  it('tells a school that an event is full and not by whom', async () => {
    const event = await eventOfTrust({ places: 1 });
    await bookPlace(cast.as(cast.manager), place(event.id, cast.brindle.id, await newStaff()));
    const head = cast.as(cast.headOfAshcombe);
    expect(await head.loaders.placesTaken.load(event.id)).toMatchObject({ taken: 1 });
    expect(await head.loaders.bookingsOfEvent.load(event.id)).toEqual([]);
  });

  it('is done once for a person, and not after the event', async () => {
    const event = await eventOfAshcombe();
    await bookPlace(cast.as(cast.senco), place(event.id, cast.ashcombe.id, cast.staff.personId));
    await expectRefusal(
      'bad-input',
      bookPlace(cast.as(cast.senco), place(event.id, cast.ashcombe.id, cast.staff.personId)),
    );
    const past = await eventOfAshcombe({ onDate: '2026-11-20' });
    await expectRefusal(
      'rule-refused',
      bookPlace(cast.as(cast.senco), place(past.id, cast.ashcombe.id, cast.staff.personId)),
    );
  });

  it('is refused to a class teacher, and finds no event of another school', async () => {
    const event = await eventOfAshcombe();
    await expectRefusal(
      'forbidden',
      bookPlace(cast.as(cast.teacher), place(event.id, cast.ashcombe.id, cast.staff.personId)),
    );
    await expectRefusal(
      'not-found',
      bookPlace(cast.as(cast.senco), place(event.id, cast.corrie.id, cast.staff.personId)),
    );
    await expectRefusal(
      'not-found',
      bookPlace(cast.as(cast.headOfCorrie), place(event.id, cast.corrie.id, cast.staff.personId)),
    );
    // Two schools of one SENCo are two schools: an event of the one is not open to the other.
    await expectRefusal(
      'not-found',
      bookPlace(cast.as(cast.senco), place(event.id, cast.brindle.id, cast.staff.personId)),
    );
  });

  it('changes nothing twice when a form is sent twice', async () => {
    const event = await eventOfAshcombe();
    const input = place(event.id, cast.ashcombe.id, cast.staff.personId);
    expect(await bookPlace(cast.as(cast.senco), input)).toEqual(await bookPlace(cast.as(cast.senco), input));
    expect(await cast.as(cast.senco).loaders.placesTaken.load(event.id)).toMatchObject({ taken: 1 });
  });
});

describe('recording attendance', () => {
  const attendance = (
    eventId: string,
    schoolId: string,
    marks: readonly { id: string; status?: 'ATTENDED' | 'ABSENT' | 'CANCELLED'; expectedVersion?: number }[],
  ) => ({
    idempotencyKey: key(),
    eventId,
    schoolId,
    attendance: marks.map(({ id, status = 'ATTENDED', expectedVersion = 1 }) => ({
      bookingId: id,
      status,
      expectedVersion,
    })),
  });
  const booked = async (eventId: string, staffId: string) =>
    bookPlace(cast.as(cast.senco), place(eventId, cast.ashcombe.id, staffId));

  it('gives those who came what the event teaches, with its expiry and the duty to renew it', async () => {
    const event = await eventOfAshcombe({ competenceIds: [epilepsy, makaton] });
    const [came, stayedAway] = [await newStaff(), await newStaff()];
    const marks = [
      { id: (await booked(event.id, came)).id },
      { id: (await booked(event.id, stayedAway)).id, status: 'ABSENT' as const },
    ];
    await recordAttendance(cast.as(cast.senco), attendance(event.id, cast.ashcombe.id, marks));
    const awards = await cast.as(cast.senco).loaders.awardsOfStaff(came, false);
    expect(awards.map((award) => [award.competenceId, award.expiresOn, award.eventId]).toSorted()).toEqual(
      [
        [epilepsy, '2027-11-23', event.id],
        [makaton, null, event.id],
      ].toSorted(),
    );
    expect(await dutiesAbout(database, came, 'COMPETENCE_EXPIRY')).toMatchObject([{ due_on: '2027-11-23' }]);
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(stayedAway, false)).toEqual([]);
    expect(await auditOf(database, 'attendance.record')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: event.id,
    });
  });

  it('renews what they held and meets its duty', async () => {
    const staffId = await newStaff();
    await recordCompetence(cast.as(cast.senco), {
      idempotencyKey: key(),
      schoolId: cast.ashcombe.id,
      staffId,
      competenceId: epilepsy,
      level: 'LEADING',
      gainedOn: '2025-11-28',
    });
    const event = await eventOfAshcombe();
    await recordAttendance(
      cast.as(cast.senco),
      attendance(event.id, cast.ashcombe.id, [{ id: (await booked(event.id, staffId)).id }]),
    );
    expect(await dutiesAbout(database, staffId, 'COMPETENCE_EXPIRY')).toMatchObject([
      { due_on: '2026-11-28', met_on: monday },
      { due_on: '2027-11-23', met_on: null },
    ]);
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(staffId, false)).toMatchObject([
      { level: 'LEADING', gainedOn: monday },
    ]);
  });

  it('keeps a later award when attendance is marked late', async () => {
    const staffId = await newStaff();
    const event = await eventOfAshcombe();
    const { id } = await booked(event.id, staffId);
    cast.clock.moveTo('2026-12-07');
    await recordCompetence(cast.as(cast.senco), {
      idempotencyKey: key(),
      schoolId: cast.ashcombe.id,
      staffId,
      competenceId: epilepsy,
      level: 'AWARE',
      gainedOn: '2026-12-01',
    });
    await recordAttendance(cast.as(cast.senco), attendance(event.id, cast.ashcombe.id, [{ id }]));
    cast.clock.moveTo(monday);
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(staffId, true)).toMatchObject([
      { gainedOn: '2026-12-01', endedOn: null },
    ]);
  });

  it('is not marked before the day, nor over a mark that was not seen', async () => {
    const event = await eventOfAshcombe({ onDate: '2026-11-24' });
    const { id } = await booked(event.id, await newStaff());
    await expectRefusal(
      'rule-refused',
      recordAttendance(cast.as(cast.senco), attendance(event.id, cast.ashcombe.id, [{ id }])),
    );
    await recordAttendance(cast.as(cast.senco), attendance(event.id, cast.ashcombe.id, [{ id, status: 'CANCELLED' }]));
    await expectRefusal(
      'stale-save',
      recordAttendance(
        cast.as(cast.headOfAshcombe),
        attendance(event.id, cast.ashcombe.id, [{ id, status: 'CANCELLED' }]),
      ),
    );
  });

  it('is all or nothing', async () => {
    const event = await eventOfAshcombe();
    const staffId = await newStaff();
    const { id } = await booked(event.id, staffId);
    await expectRefusal(
      'not-found',
      recordAttendance(cast.as(cast.senco), attendance(event.id, cast.ashcombe.id, [{ id }, { id: newId() }])),
    );
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(staffId, true)).toEqual([]);
  });

  it("is each school's own to confirm: not the trust's, not a class teacher's, not another school's", async () => {
    const event = await eventOfTrust();
    const { id } = await booked(event.id, await newStaff());
    await expectRefusal(
      'forbidden',
      recordAttendance(cast.as(cast.manager), attendance(event.id, cast.ashcombe.id, [{ id }])),
    );
    await expectRefusal(
      'forbidden',
      recordAttendance(cast.as(cast.teacher), attendance(event.id, cast.ashcombe.id, [{ id }])),
    );
    await expectRefusal(
      'not-found',
      recordAttendance(cast.as(cast.senco), attendance(event.id, cast.brindle.id, [{ id }])),
    );
    await expectRefusal(
      'not-found',
      recordAttendance(cast.as(cast.headOfCorrie), attendance(event.id, cast.corrie.id, [{ id }])),
    );
  });

  it('changes nothing twice when a form is sent twice', async () => {
    const event = await eventOfAshcombe();
    const staffId = await newStaff();
    const input = attendance(event.id, cast.ashcombe.id, [{ id: (await booked(event.id, staffId)).id }]);
    await recordAttendance(cast.as(cast.senco), input);
    await recordAttendance(cast.as(cast.senco), input);
    expect(await cast.as(cast.senco).loaders.awardsOfStaff(staffId, true)).toHaveLength(1);
  });
});
