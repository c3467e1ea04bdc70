import type { WriteTx } from '@hedgerow/db';
import type { IsoDate, StatusCode } from '@hedgerow/rules';

const cursorName = 'calendars';

/** A child whose family is to be met, as far as a job may know. */
export interface SupportedChild {
  readonly enrolmentId: string;
  readonly pupilId: string;
  readonly endsOn: IsoDate | null;
  readonly history: readonly {
    readonly code: StatusCode;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate | null;
  }[];
}

/** Takes the cursor for this transaction: its place, or undefined where another worker has it. */
export async function lockCursor(tx: WriteTx): Promise<string | undefined> {
  await tx.sql`insert into provision.outbox_cursor (name) values (${cursorName}) on conflict do nothing`;
  const [row] = await tx.sql<
    { position: string }[]
  >`select position::text from provision.outbox_cursor where name = ${cursorName} for update skip locked`;
  return row?.position;
}

/** The next announcements of the schools service, first to last. */
export async function nextEntries(
  tx: WriteTx,
  after: string,
  limit: number,
): Promise<{ readonly position: string; readonly topic: string; readonly schoolId: string | null }[]> {
  return tx.sql<{ position: string; topic: string; schoolId: string | null }[]>`
    select position::text, topic, school_id as "schoolId" from reference.outbox where position > ${after}::bigint order by position limit ${limit}`;
}

export async function moveCursor(tx: WriteTx, position: string): Promise<void> {
  await tx.sql`update provision.outbox_cursor set position = ${position}::bigint where name = ${cursorName}`;
}

/** Moves an occurrence of the meetings that are still to be held in a school to another day. */
export async function moveMeetings(tx: WriteTx, schoolId: string, occurrence: string, dueOn: IsoDate): Promise<void> {
  await tx.sql`
    update provision.duty set due_on = ${dueOn}, version = version + 1
    where school_id = ${schoolId} and rule = 'APDR_PARENT_MEETINGS' and occurrence = ${occurrence} and met_on is null and withdrawn_on is null and due_on <> ${dueOn}`;
}

/** Schools that have not begun an academic year yet, a few at a time. */
export async function schoolsBefore(tx: WriteTx, academicYear: number, limit: number): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    select s.school_id as id from reference.school s
    where not exists (select 1 from provision.begun_year b where b.school_id = s.school_id and b.academic_year >= ${academicYear})
    order by s.school_id limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** Marks that a school has begun a year; false where another worker did it meanwhile. */
export async function beginYear(tx: WriteTx, schoolId: string, academicYear: number): Promise<boolean> {
  const rows = await tx.sql`
    insert into provision.begun_year (school_id, academic_year) values (${schoolId}, ${academicYear})
    on conflict (school_id) do update set academic_year = excluded.academic_year where begun_year.academic_year < excluded.academic_year
    returning school_id`;
  return rows.length > 0;
}

export async function supportedChildren(tx: WriteTx, schoolId: string): Promise<SupportedChild[]> {
  return tx.sql<SupportedChild[]>`
    select enrolment_id as "enrolmentId", pupil_id as "pupilId", ends_on as "endsOn", history from provision.supported_children(${schoolId})`;
}

/** Registrations of a school whose meetings of a year are raised already. */
export async function raisedFor(tx: WriteTx, schoolId: string, academicYear: number): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ causeId: string }[]>`
    select distinct cause_id as "causeId" from provision.duty
    where school_id = ${schoolId} and rule = 'APDR_PARENT_MEETINGS' and occurrence like ${`${String(academicYear)}/%`}`;
  return new Set(rows.map(({ causeId }) => causeId));
}
