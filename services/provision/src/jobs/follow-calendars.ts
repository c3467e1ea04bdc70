import { recordAudit } from '@hedgerow/audit';
import type { WriteTx } from '@hedgerow/db';
import { academicYearOf, parentMeetingDuties, type IsoDate } from '@hedgerow/rules';
import { decided, type Job, type ServiceContext } from '@hedgerow/service-kit';
import { termEndsOf } from '../enrolment/enrolment.queries.ts';
import type { Loaders } from '../loaders.ts';
import { lockCursor, moveCursor, moveMeetings, nextEntries } from './jobs.queries.ts';

const entriesAtOnce = 100;

/** Meetings with families are owed by the end of each term, so a school's new dates move them. */
async function follow(tx: WriteTx, schoolId: string, today: IsoDate): Promise<void> {
  const academicYear = academicYearOf(today);
  const termEndsOn = await termEndsOf(tx, schoolId, academicYear);
  for (const { occurrence, dueOn } of decided(parentMeetingDuties({ academicYear, metOn: [], termEndsOn })))
    await moveMeetings(tx, schoolId, occurrence, dueOn);
}

function drainOnce(ctx: ServiceContext<Loaders>): Promise<number> {
  return ctx.write(async (tx) => {
    const after = await lockCursor(tx);
    if (after === undefined) return 0;
    const entries = await nextEntries(tx, after, entriesAtOnce);
    const last = entries.at(-1);
    if (last === undefined) return 0;
    const schools = new Set(
      entries.flatMap(({ topic, schoolId }) => (topic === 'calendar.changed' && schoolId !== null ? [schoolId] : [])),
    );
    for (const schoolId of schools) {
      await follow(tx, schoolId, ctx.today);
      await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
        kind: 'write',
        action: 'calendar.follow',
        schoolId,
        subjectType: 'school',
        subjectId: schoolId,
      });
    }
    await moveCursor(tx, last.position);
    return entries.length;
  });
}

/** Moves what is owed by school dates when a school changes them. Two workers at once are safe. */
export const followCalendars: Job<Loaders> = {
  name: 'follow-calendars',
  everySeconds: 2,
  drain: async (ctx) => {
    while ((await drainOnce(ctx)) > 0);
  },
};
