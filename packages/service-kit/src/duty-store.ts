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
  /** Records that it was done, on time or late. Does nothing where no such duty is open. */
  meet(tx: WriteTx, key: DutyKey, metOn: string): Promise<void>;
  /** Takes an open duty back because its cause is gone or another overtook it. */
  withdraw(tx: WriteTx, key: DutyKey, on: string): Promise<void>;
  /** Takes back every open duty of a cause. */
  withdrawAll(tx: WriteTx, causeId: string, on: string): Promise<void>;
}

/** The duties of one schema. */
export function dutyStore(schema: ServiceName): DutyStore {
  return {
    raise: async (tx, duty) => {
      const [row] = await tx.sql<{ id: string }[]>`
        insert into ${tx.sql(`${schema}.duty`)} (id, rule, school_id, owner, owner_name, assignee_id, opens_on, due_on, basis, strength, cause_type, cause_id, occurrence)
        values (${newId()}, ${duty.rule}, ${duty.schoolId}, ${duty.owner}, ${duty.ownerName ?? null}, ${duty.assigneeId ?? null}, ${duty.opensOn ?? null}, ${duty.dueOn},
          ${duty.basis}, ${duty.strength}, ${duty.causeType}, ${duty.causeId}, ${duty.occurrence ?? ''})
        on conflict on constraint duty_once_per_cause do update set
          due_on = excluded.due_on, opens_on = excluded.opens_on, owner = excluded.owner, owner_name = excluded.owner_name,
          basis = excluded.basis, strength = excluded.strength, met_on = null, withdrawn_on = null, version = duty.version + 1
        returning id`;
      if (row === undefined) throw new Error(`The duty ${duty.rule} was not kept.`);
      await tx.sql`
        insert into ${tx.sql(`${schema}.duty_subject`)} (duty_id, school_id, pupil_id, staff_id, agency_id)
        values (${row.id}, ${duty.schoolId}, ${duty.pupilId ?? null}, ${duty.staffId ?? null}, ${duty.agencyId ?? null})
        on conflict (duty_id) do nothing`;
    },
    meet: async (tx, key, metOn) => {
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set met_on = ${metOn}, version = version + 1
        where rule = ${key.rule} and cause_id = ${key.causeId} and occurrence = ${key.occurrence ?? ''} and met_on is null and withdrawn_on is null`;
    },
    withdraw: async (tx, key, on) => {
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set withdrawn_on = ${on}, version = version + 1
        where rule = ${key.rule} and cause_id = ${key.causeId} and occurrence = ${key.occurrence ?? ''} and met_on is null and withdrawn_on is null`;
    },
    withdrawAll: async (tx, causeId, on) => {
      await tx.sql`
        update ${tx.sql(`${schema}.duty`)} set withdrawn_on = ${on}, version = version + 1
        where cause_id = ${causeId} and met_on is null and withdrawn_on is null`;
    },
  };
}
