import { commonChain, openSealer, type ChainReport, type Head, type Unsealed } from '@hedgerow/audit';
import { openPool } from '@hedgerow/db/pool';
import { roleAddress } from '../database/address.ts';
import { withDatabase } from '../database/hold.ts';
import { Fault } from '../fault.ts';
import type { House } from '../processes/plans.ts';
import { repository } from '../repository.ts';
import { readSettings } from '../settings.ts';
import type { Names } from './sentences.ts';

/** What a verification found. */
export interface AuditFindings {
  readonly reports: readonly ChainReport[];
  readonly unsealed: readonly Unsealed[];
  readonly names: Names;
}

/** Recomputes the chains of the database of the settings, as the sealer's role, which can change no row. */
export function verifyAudit(urn: number | null, noted: readonly Head[]): Promise<AuditFindings> {
  return withDatabase(readSettings(process.env, repository), (house) => verify(house, urn, noted));
}

async function verify(
  { administratorUrl, secrets }: House,
  urn: number | null,
  noted: readonly Head[],
): Promise<AuditFindings> {
  const names = await schoolNames(administratorUrl, urn);
  const sealer = openSealer(roleAddress(administratorUrl, 'audit_sealer', secrets.rolePasswords.audit_sealer));
  try {
    if (urn === null) return { reports: await sealer.verify({ noted }), unsealed: await sealer.unsealed(), names };
    const [chain = ''] = names.keys();
    // What people did over several schools at once stands in the chain of no one school.
    const chains = [chain, commonChain];
    const reports = (await Promise.all(chains.map((each) => sealer.verify({ chain: each, noted })))).flat();
    return { reports, unsealed: (await sealer.unsealed()).filter((row) => chains.includes(row.chain)), names };
  } finally {
    await sealer.close();
  }
}

async function schoolNames(administratorUrl: string, urn: number | null): Promise<Names> {
  const sql = openPool(administratorUrl, { max: 1 });
  try {
    const rows = await sql<{ id: string; name: string }[]>`
      select school_id as id, name from reference.school where ${urn}::int is null or urn = ${urn}`;
    if (urn !== null && rows.length === 0)
      throw new Fault(`No school here has the URN ${String(urn)}: check the number.`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  } finally {
    await sql.end({ timeout: 5 });
  }
}
