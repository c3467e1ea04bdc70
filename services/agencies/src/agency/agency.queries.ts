import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { decodeCursor, found } from '@hedgerow/service-kit';
import {
  agency,
  agencyService,
  professional,
  type AgencyRow,
  type ProfessionalRow,
  type ServiceRow,
} from '../db/directory.ts';

export async function selectAgencies(tx: ReadTx, ids: readonly string[]): Promise<AgencyRow[]> {
  return tx.db.select().from(agency).where(anyOf(agency.id, ids));
}

export async function selectServices(tx: ReadTx, ids: readonly string[]): Promise<ServiceRow[]> {
  return tx.db.select().from(agencyService).where(anyOf(agencyService.id, ids));
}

/** One service of the directory. @throws {AppError} `not-found` */
export async function selectService(tx: ReadTx, id: string): Promise<ServiceRow> {
  return found((await selectServices(tx, [id]))[0]);
}

export async function selectServicesOfAgencies(tx: ReadTx, agencyIds: readonly string[]): Promise<ServiceRow[]> {
  return tx.db
    .select()
    .from(agencyService)
    .where(anyOf(agencyService.agencyId, agencyIds))
    .orderBy(asc(agencyService.name), asc(agencyService.id));
}

export async function selectProfessionalsOfAgencies(
  tx: ReadTx,
  agencyIds: readonly string[],
): Promise<ProfessionalRow[]> {
  return tx.db
    .select()
    .from(professional)
    .where(anyOf(professional.agencyId, agencyIds))
    .orderBy(asc(professional.name), asc(professional.id));
}

/** The agencies that the actor works for. */
export async function selectOwnAgencies(tx: ReadTx): Promise<AgencyRow[]> {
  return tx.db
    .select()
    .from(agency)
    .where(sql`${agency.id} = any ((select access.agency_ids('agency.read'))::uuid[])`)
    .orderBy(asc(agency.name));
}

export interface DirectoryFilter {
  readonly text?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly serviceKind?: string | null | undefined;
  /** Whole years. */
  readonly age?: number | null | undefined;
}

/**
 * One page of the directory by name. Each word of the text has to be in the name of the agency or of one of its services.
 *
 * @param after cursor of `(lower(name), id)`
 */
export async function directoryPage(
  tx: ReadTx,
  filter: DirectoryFilter,
  limit: number,
  after?: string | null,
): Promise<AgencyRow[]> {
  const conditions: (SQL | undefined)[] = words(filter.text).map(
    (word) =>
      sql`(strpos(lower(${agency.name}), ${word}) > 0 or ${hasService(sql`strpos(lower(s.name), ${word}) > 0`)})`,
  );
  if (filter.kind) conditions.push(eq(agency.kind, filter.kind));
  if (filter.serviceKind) conditions.push(hasService(sql`s.kind = ${filter.serviceKind}`));
  if (filter.age != null)
    conditions.push(
      hasService(sql`coalesce(s.youngest_age, 0) <= ${filter.age} and coalesce(s.oldest_age, 25) >= ${filter.age}`),
    );
  if (after != null) {
    const [name, id] = decodeCursor(after, 2);
    conditions.push(sql`(lower(${agency.name}), ${agency.id}) > (${name ?? ''}, ${id ?? ''}::uuid)`);
  }
  return tx.db
    .select()
    .from(agency)
    .where(and(...conditions))
    .orderBy(sql`lower(${agency.name})`, asc(agency.id))
    .limit(limit);
}

const hasService = (condition: SQL): SQL =>
  sql`exists (select 1 from agencies.agency_service s where s.agency_id = ${agency.id} and ${condition})`;
const words = (text: string | null | undefined): string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');

export async function insertAgency(tx: WriteTx, values: typeof agency.$inferInsert): Promise<AgencyRow> {
  return found((await tx.db.insert(agency).values(values).returning())[0]);
}

export async function lockAgency(tx: WriteTx, id: string): Promise<AgencyRow> {
  return found((await tx.db.select().from(agency).where(eq(agency.id, id)).for('update'))[0]);
}

export async function updateAgency(
  tx: WriteTx,
  id: string,
  patch: Partial<typeof agency.$inferInsert>,
): Promise<AgencyRow> {
  return found(
    (
      await tx.db
        .update(agency)
        .set({ ...patch, version: sql`${agency.version} + 1` })
        .where(eq(agency.id, id))
        .returning()
    )[0],
  );
}

export async function insertService(tx: WriteTx, values: typeof agencyService.$inferInsert): Promise<ServiceRow> {
  return found((await tx.db.insert(agencyService).values(values).returning())[0]);
}

export async function lockService(tx: WriteTx, id: string): Promise<ServiceRow> {
  return found((await tx.db.select().from(agencyService).where(eq(agencyService.id, id)).for('update'))[0]);
}

export async function updateService(
  tx: WriteTx,
  id: string,
  patch: Partial<typeof agencyService.$inferInsert>,
): Promise<ServiceRow> {
  return found(
    (
      await tx.db
        .update(agencyService)
        .set({ ...patch, version: sql`${agencyService.version} + 1` })
        .where(eq(agencyService.id, id))
        .returning()
    )[0],
  );
}

export async function insertProfessional(
  tx: WriteTx,
  values: typeof professional.$inferInsert,
): Promise<ProfessionalRow> {
  return found((await tx.db.insert(professional).values(values).returning())[0]);
}

export async function lockProfessional(tx: WriteTx, id: string): Promise<ProfessionalRow> {
  return found((await tx.db.select().from(professional).where(eq(professional.id, id)).for('update'))[0]);
}

export async function endProfessionalRow(tx: WriteTx, id: string, endsOn: string): Promise<ProfessionalRow> {
  return found(
    (
      await tx.db
        .update(professional)
        .set({ endsOn, version: sql`${professional.version} + 1` })
        .where(eq(professional.id, id))
        .returning()
    )[0],
  );
}
