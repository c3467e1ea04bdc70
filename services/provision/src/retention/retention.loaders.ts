import { recordAudit } from '@hedgerow/audit';
import { identifiers, type BaseContext } from '@hedgerow/service-kit';
import { retentionDue, type IsoDate } from '@hedgerow/rules';
import { dryRun, type DryRun } from './dry-run.ts';
import { filesOf, type ChildFileRow } from './retention.queries.ts';
import { legalHoldsOf, type LegalHoldRow } from './legal-hold.queries.ts';

/** A child's file, and until when the rules keep it. */
export interface KeptFile extends ChildFileRow {
  readonly rule: string | null;
  readonly keptUntil: IsoDate | null;
}

/** Reads for whoever answers for what a school keeps; null for everybody else. */
export function retentionLoaders(base: BaseContext) {
  const answersFor = async (schoolId: string): Promise<boolean> => (await base.reach('retention.run')).has(schoolId);
  return {
    retention: async (schoolId: string): Promise<DryRun | null> => {
      if (!(await answersFor(schoolId))) return null;
      return base.read(async (tx) => {
        const planned = await dryRun(tx, schoolId, base.today);
        await recordAudit(tx, base.service, base.clock.now().toString(), {
          kind: 'read',
          action: 'retention.look',
          schoolId,
          detail: { files: planned.files.length },
        });
        return planned;
      });
    },
    childFile: async (schoolId: string, pupilId: string): Promise<KeptFile | null> => {
      if (!(await answersFor(schoolId)) || identifiers([pupilId]).length === 0) return null;
      return base.read(async (tx) => {
        const [file] = await filesOf(tx, schoolId, pupilId);
        if (file === undefined) return null;
        await recordAudit(tx, base.service, base.clock.now().toString(), {
          kind: 'read',
          action: 'retention.look',
          schoolId,
          pupilId,
        });
        const due = retentionDue(file, base.today);
        return { ...file, rule: due?.rule.id ?? null, keptUntil: due?.dueOn ?? null };
      });
    },
    legalHolds: async (schoolId: string, pupilId?: string | null): Promise<readonly LegalHoldRow[] | null> => {
      if (!(await answersFor(schoolId))) return null;
      if (pupilId && identifiers([pupilId]).length === 0) return [];
      return base.read((tx) => legalHoldsOf(tx, schoolId, pupilId));
    },
  };
}
