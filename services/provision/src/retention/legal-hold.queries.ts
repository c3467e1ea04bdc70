import type { ReadTx, WriteTx } from '@hedgerow/db';

export interface LegalHoldRow {
  readonly id: string;
  readonly pupilId: string;
  readonly schoolId: string;
  readonly reason: string;
  readonly placedById: string;
  readonly placedAt: string;
  readonly liftedById: string | null;
  readonly liftedAt: string | null;
  readonly liftedReason: string | null;
  readonly version: number;
}

const columns = (tx: ReadTx) => tx.sql`
  h.id, h.pupil_id as "pupilId", h.school_id as "schoolId", h.reason, h.placed_by as "placedById", h.placed_at as "placedAt",
  h.lifted_by as "liftedById", h.lifted_at as "liftedAt", h.lifted_reason as "liftedReason", h.version`;

/** Holds of a school, or of one child there; those that stand first. */
export async function legalHoldsOf(
  tx: ReadTx,
  schoolId: string,
  pupilId: string | null | undefined,
): Promise<readonly LegalHoldRow[]> {
  return tx.sql<LegalHoldRow[]>`
    select ${columns(tx)} from provision.legal_hold h where h.school_id = ${schoolId} ${pupilId ? tx.sql`and h.pupil_id = ${pupilId}` : tx.sql``}
    order by h.lifted_at desc nulls first, h.placed_at desc`;
}

/** One hold, locked. */
export async function lockLegalHold(tx: WriteTx, id: string): Promise<LegalHoldRow | undefined> {
  return (
    await tx.sql<LegalHoldRow[]>`select ${columns(tx)} from provision.legal_hold h where h.id = ${id} for update`
  )[0];
}

export async function insertLegalHold(
  tx: WriteTx,
  hold: Pick<LegalHoldRow, 'id' | 'pupilId' | 'schoolId' | 'reason' | 'placedById' | 'placedAt'>,
): Promise<LegalHoldRow | undefined> {
  const { id, pupilId, schoolId, reason, placedById, placedAt } = hold;
  return (
    await tx.sql<LegalHoldRow[]>`
      insert into provision.legal_hold as h (id, pupil_id, school_id, reason, placed_by, placed_at)
      values (${id}, ${pupilId}, ${schoolId}, ${reason}, ${placedById}, ${placedAt}) returning ${columns(tx)}`
  )[0];
}

export async function liftHold(
  tx: WriteTx,
  id: string,
  { byId, at, reason }: { readonly byId: string; readonly at: string; readonly reason: string },
): Promise<LegalHoldRow | undefined> {
  return (
    await tx.sql<LegalHoldRow[]>`
      update provision.legal_hold h set lifted_by = ${byId}, lifted_at = ${at}, lifted_reason = ${reason}, version = version + 1
      where h.id = ${id} returning ${columns(tx)}`
  )[0];
}
