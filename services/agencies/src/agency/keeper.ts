import type { Op, Scope } from '@hedgerow/service-kit';
import type { AgencyRow } from '../db/directory.ts';

/** Who answers for an entry of the directory, as a scope to ask about. */
export function keeperOf(row: Pick<AgencyRow, 'schoolId' | 'organisationId'>): Scope {
  return row.schoolId === null ? { organisationId: row.organisationId ?? undefined } : { schoolId: row.schoolId };
}

/** Records a change of the directory. */
export async function auditDirectory(
  op: Op,
  action: string,
  keeper: Scope,
  subject: { readonly type: string; readonly id: string },
): Promise<void> {
  await op.audit({ action, schoolId: keeper.schoolId, subjectType: subject.type, subjectId: subject.id });
}
