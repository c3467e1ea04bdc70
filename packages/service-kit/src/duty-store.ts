import { newId, type WriteTx } from '@hedgerow/db';
import type { ServiceName } from './context.ts';

/** A duty to raise, as a rule of `packages/rules` worked it out. */
export interface NewDuty {
  readonly rule: string;
  readonly schoolId: string;
  readonly owner: string;
  readonly ownerName?: string | null | undefined;
  readonly assigneeId?: string | null | undefined;
  readonly opensOn?: string | null | undefined;
  readonly dueOn: string;
  readonly basis: string;
  readonly strength: string;
  readonly causeType: string;
  readonly causeId: string;
  /** Tells apart several duties of one rule and cause, e.g. the third cycle; empty for one. */
  readonly occurrence?: string | undefined;
  readonly pupilId?: string | null | undefined;
  readonly staffId?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
}

/** Which duty is meant: the rule and the record that caused it. */
export interface DutyKey {
  readonly rule: string;
  readonly causeId: string;
  readonly occurrence?: string | undefined;
}

/** Keeps the duties of one service in its own schema. */
export interface DutyStore {
  /** Raises a duty, or moves the one of the same rule, cause and occurrence (and opens it again). */
  raise(tx: WriteTx, duty: NewDuty): Promise<void>;
  /** Raises many at once, in as many statements as one. */
  raiseAll(tx: WriteTx, duties: readonly NewDuty[]): Promise<void>;
  /** Records that it was done, on time or late. Does nothing where no such duty is open. */
  meet(tx: WriteTx, key: DutyKey, metOn: string): Promise<void>;
  /** Records that what one rule raised for any of these causes was done. */
  meetOf(tx: WriteTx, rule: string, causeIds: readonly string[], metOn: string): Promise<void>;
  /** Takes an open duty back because its cause is gone or another overtook it. */
  withdraw(tx: WriteTx, key: DutyKey, on: string): Promise<void>;
  /** Takes back what one rule raised for any of these causes and is open. */
  withdrawOf(tx: WriteTx, rule: string, causeIds: readonly string[], on: string): Promise<void>;
  /** Takes back every open duty of a cause. */
  withdrawAll(tx: WriteTx, causeId: string, on: string): Promise<void>;
}

/** The duties of one schema. */
export function dutyStore(schema: ServiceName): DutyStore {
  const raise: DutyStore['raiseAll'] = async (tx, duties) => {
    if (duties.length === 0) return;
    const rows = duties.map((duty) => ({ ...duty, id: newId(), occurrence: duty.occurrence ?? '' }));
    const kept = await tx.sql<{ id: string; rule: string; causeId: string; occurrence: string }[]>`
      insert into ${tx.sql(`${schema}.duty`)} as duty (id, rule, school_id, owner, owner_name, assignee_id, opens_on, due_on, basis, strength, cause_type, cause_id, occurrence)
      select r.id, r.rule, r."schoolId", r.owner, r."ownerName", r."assigneeId", r."opensOn", r."dueOn", r.basis, r.strength, r."causeType", r."causeId", r.occurrence
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, rule text, "schoolId" uuid, owner text, "ownerName" text, "assigneeId" uuid,
        "opensOn" date, "dueOn" date, basis text, strength text, "causeType" text, "causeId" uuid, occurrence text)
      on conflict on constraint duty_once_per_cause do update set
        due_on = excluded.due_on, opens_on = excluded.opens_on, owner = excluded.owner, owner_name = excluded.owner_name,
        basis = excluded.basis, strength = excluded.strength, met_on = null, withdrawn_on = null, version = duty.version + 1
      returning id, rule, cause_id as "causeId", occurrence`;
    const keyOf = (duty: { rule: string; causeId: string; occurrence: string }): string =>
      JSON.stringify([duty.rule, duty.causeId, duty.occurrence]);
    const ids = new Map(kept.map((duty) => [keyOf(duty), duty.id]));
    const about = rows.map((duty) => {
      const id = ids.get(keyOf(duty));
      if (id === undefined) throw new Error(`The duty ${duty.rule} was not kept.`);
      const { schoolId, pupilId, staffId, agencyId } = duty;
      return { id, schoolId, pupilId, staffId, agencyId };
    });
    await tx.sql`
      insert into ${tx.sql(`${schema}.duty_subject`)} (duty_id, school_id, pupil_id, staff_id, agency_id)
      select a.id, a."schoolId", a."pupilId", a."staffId", a."agencyId"
      from jsonb_to_recordset(${JSON.stringify(about)}::jsonb) as a(id uuid, "schoolId" uuid, "pupilId" uuid, "staffId" uuid, "agencyId" uuid)
      on conflict (duty_id) do nothing`;
  };
  return {
    raise: (tx, duty) => raise(tx, [duty]),
    raiseAll: raise,
    meet: async (tx, key, metOn) => {
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set met_on = ${metOn}, version = version + 1
        where rule = ${key.rule} and cause_id = ${key.causeId} and occurrence = ${key.occurrence ?? ''} and met_on is null and withdrawn_on is null`;
    },
    meetOf: async (tx, rule, causeIds, metOn) => {
      if (causeIds.length === 0) return;
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set met_on = ${metOn}, version = version + 1
        where rule = ${rule} and cause_id = any (${[...causeIds]}::uuid[]) and met_on is null and withdrawn_on is null`;
    },
    withdraw: async (tx, key, on) => {
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set withdrawn_on = ${on}, version = version + 1
        where rule = ${key.rule} and cause_id = ${key.causeId} and occurrence = ${key.occurrence ?? ''} and met_on is null and withdrawn_on is null`;
    },
    withdrawOf: async (tx, rule, causeIds, on) => {
      if (causeIds.length === 0) return;
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set withdrawn_on = ${on}, version = version + 1
        where rule = ${rule} and cause_id = any (${[...causeIds]}::uuid[]) and met_on is null and withdrawn_on is null`;
    },
    withdrawAll: async (tx, causeId, on) => {
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set withdrawn_on = ${on}, version = version + 1
        where cause_id = ${causeId} and met_on is null and withdrawn_on is null`;
    },
  };
}
