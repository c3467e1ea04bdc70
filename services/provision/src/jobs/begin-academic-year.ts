import { recordAudit } from '@hedgerow/audit';
import type { WriteTx } from '@hedgerow/db';
import { academicYearOf, isRefusal, parentMeetingDuties, type IsoDate } from '@hedgerow/rules';
import type { Job, ServiceContext } from '@hedgerow/service-kit';
import { settleDuties } from '../duty/settle-duties.ts';
import { termEndsOf } from '../enrolment/enrolment.queries.ts';
import type { Loaders } from '../loaders.ts';
import { supportedSince } from '../status/status.rules.ts';
import { beginYear, raisedFor, schoolsBefore, supportedChildren } from './jobs.queries.ts';

const schoolsAtOnce = 20;

/** The meetings of a year that are not raised yet. What was recorded in it already has raised them by itself. */
async function raiseMeetings(tx: WriteTx, schoolId: string, today: IsoDate): Promise<void> {
  const academicYear = academicYearOf(today);
  const termEndsOn = await termEndsOf(tx, schoolId, academicYear);
  const done = await raisedFor(tx, schoolId, academicYear);
  for (const child of await supportedChildren(tx, schoolId)) {
    if (done.has(child.enrolmentId)) continue;
    const duties = parentMeetingDuties({
      academicYear,
      metOn: [],
      termEndsOn,
      supportedSince: supportedSince(child.history),
    });
    const lasting = isRefusal(duties)
      ? duties
      : duties.filter(({ dueOn }) => child.endsOn === null || dueOn <= child.endsOn);
    await settleDuties(
      tx,
      {
        type: 'enrolment',
        id: child.enrolmentId,
        schoolId,
        pupilId: child.pupilId,
        rules: ['APDR_PARENT_MEETINGS'],
        duties: lasting,
      },
      today,
    );
  }
}

async function beginOne(ctx: ServiceContext<Loaders>, schoolId: string): Promise<void> {
  await ctx.write(async (tx) => {
    const academicYear = academicYearOf(ctx.today);
    if (!(await beginYear(tx, schoolId, academicYear))) return;
    await raiseMeetings(tx, schoolId, ctx.today);
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
      kind: 'write',
      action: 'year.begin',
      schoolId,
      subjectType: 'school',
      subjectId: schoolId,
      detail: { academicYear },
    });
  });
}

/** Begins each academic year in each school once: three meetings with each family are owed again. Two workers at once are safe. */
export const beginAcademicYear: Job<Loaders> = {
  name: 'begin-academic-year',
  everySeconds: 3600,
  drain: async (ctx) => {
    for (;;) {
      const schools = await ctx.write((tx) => schoolsBefore(tx, academicYearOf(ctx.today), schoolsAtOnce));
      if (schools.length === 0) return;
      for (const schoolId of schools) await beginOne(ctx, schoolId);
    }
  },
};
