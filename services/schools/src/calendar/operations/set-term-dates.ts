import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { checkVersion, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { SetTermDatesInput } from '../../__generated__/resolvers.ts';
import { academicYear, seenVersion } from '../../inputs.ts';
import { publishYear } from '../../reference/publish-calendar.ts';
import { findSchool } from '../../school/school.queries.ts';
import { halfTermsOfYear, insertYear, lockYear, raiseYearVersion, replaceHalfTerms } from '../calendar.queries.ts';
import { faultsOfYear, termNames, termNumber, type YearWithHalfTerms } from '../calendar.rules.ts';

const halfTerm = z.object({ term: z.enum(termNames), half: z.number(), startsOn: isoDate(), endsOn: isoDate() });
const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  academicYear: academicYear(),
  expectedVersion: seenVersion(),
  halfTerms: z.array(halfTerm).max(12, 'A year has six half-terms.'),
});

/** Enters or replaces the half-terms of one academic year of a school. */
export const setTermDates = operation(
  'setTermDates',
  'calendar.write',
  async (op, given: SetTermDatesInput): Promise<YearWithHalfTerms> => {
    const { schoolId, academicYear: year, expectedVersion: seen, halfTerms } = parseInput(input, given);
    found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    const fields = faultsOfYear(year, halfTerms);
    if (Object.keys(fields).length > 0) throw new AppError('bad-input', { details: { fields } });
    const before = await lockYear(op.tx, schoolId, year);
    checkVersion(before ?? { version: 0 }, seen, {
      current: before === undefined ? [] : await halfTermsOfYear(op.tx, before.id),
      yours: halfTerms,
    });

    const row = found(
      before === undefined
        ? await insertYear(op.tx, { id: newId(), schoolId, academicYear: year })
        : await raiseYearVersion(op.tx, before.id),
    );
    const rows = await replaceHalfTerms(
      op.tx,
      row.id,
      halfTerms.map(({ term, ...days }) => ({
        ...days,
        term: termNumber(term),
        schoolYearId: row.id,
        schoolId,
        academicYear: year,
      })),
    );
    await publishYear(op.tx, schoolId, year, rows);
    await op.audit({
      action: 'calendar.set',
      schoolId,
      subjectType: 'school_year',
      subjectId: row.id,
      detail: { academicYear: year },
    });
    return { ...row, halfTerms: rows };
  },
);
