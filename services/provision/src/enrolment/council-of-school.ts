import type { WriteTx } from '@hedgerow/db';
import { badField } from '@hedgerow/service-kit';
import { placeOf } from './enrolment.queries.ts';

/** The council named in a form, else the one in whose area the school lies. */
export async function councilOfSchool(tx: WriteTx, schoolId: string, named: string | null): Promise<string> {
  return named ?? (await placeOf(tx, schoolId))?.laName ?? badField('councilName', 'Name the council.');
}
