import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { RegisterSchoolInput } from '../../__generated__/resolvers.ts';
import { placeKinds, schoolPhases, type SchoolRow } from '../../db/school.table.ts';
import { name, optionalText, wholeNumber } from '../../inputs.ts';
import { insertMembership, placesOf } from '../../organisation/organisation.queries.ts';
import { publishSchool } from '../../reference/publish-school.ts';
import { nationsOfContract } from '../jurisdictions.ts';
import { askedOfPlace, isEarlyYearsPlace, nextColour, shortNameOf } from '../kind-of-place.rules.ts';
import { settlePlace } from '../place-duties.ts';
import { findSchool, insertSchool } from '../school.queries.ts';
import { address } from '../school.inputs.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  organisationId: id(),
  urn: wholeNumber(100_000, 999_999).nullish(),
  ofstedUrn: optionalText(12),
  laestab: z
    .string()
    .regex(/^\d{7}$/, 'LAESTAB is seven digits: three of the council, four of the school.')
    .nullish(),
  name: name(),
  shortName: name(60).nullish(),
  kind: z.enum(placeKinds),
  phase: z.enum(schoolPhases),
  establishmentTypeCode: wholeNumber(1, 99).nullish(),
  establishmentTypeName: optionalText(),
  councilCode: z.string().regex(/^\d{3}$/, 'A council has a code of three digits.'),
  councilName: name(),
  isMaintained: z.boolean(),
  jurisdiction: z.enum(['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND']).nullish(),
  pupilsOnRoll: wholeNumber(0, 10_000).nullish(),
  address: address.nullish(),
});

const taken = (field: string) => (): AppError =>
  new AppError('bad-input', {
    details: {
      fields: {
        [field]:
          'A place with this number is known already. Ask whoever answers for it to bring it into your organisation.',
      },
    },
  });

/** Enters a place that no register brought: it becomes a member of the administrator's organisation. */
export const registerSchool = operation(
  'registerSchool',
  'school.write',
  async (op, given: RegisterSchoolInput): Promise<SchoolRow> => {
    const values = parseInput(input, given);
    const { organisationId } = values;
    await op.authorize({ organisationId });

    const schoolId = newId();
    const kind = {
      kind: values.kind,
      phase: values.phase,
      establishmentTypeCode: values.establishmentTypeCode ?? null,
      isMaintained: values.isMaintained,
      jurisdiction: nationsOfContract[values.jurisdiction ?? 'ENGLAND'],
    };
    // The membership first: through it the administrator reaches the place that follows.
    await insertMembership(op.tx, { id: newId(), schoolId, organisationId, startsOn: op.today });
    const colour = nextColour(await placesOf(op.tx, organisationId));
    await onViolation('school_urn_unique', taken('urn'), () =>
      onViolation('school_ofsted_urn_unique', taken('ofstedUrn'), () =>
        insertSchool(op.tx, {
          ...kind,
          ...askedOfPlace(kind),
          ...values.address,
          id: schoolId,
          isEarlyYears: isEarlyYearsPlace(kind),
          colour,
          urn: values.urn ?? null,
          ofstedUrn: values.ofstedUrn,
          laestab: values.laestab ?? null,
          name: values.name,
          shortName: values.shortName ?? shortNameOf(values.name),
          establishmentTypeName: values.establishmentTypeName,
          laCode: values.councilCode,
          laName: values.councilName,
          pupilsOnRoll: values.pupilsOnRoll ?? null,
        }),
      ),
    );
    const row = found(await findSchool(op.tx, schoolId));
    await publishSchool(op.tx, row);
    await op.audit({
      action: 'school.register',
      schoolId,
      subjectType: 'school',
      subjectId: schoolId,
      detail: { organisationId },
    });
    await settlePlace(op.tx, row);
    return row;
  },
);
