export { recordAudit, type AuditEvent } from './record-audit.ts';
export { commonChain } from './seal/entry-hash.ts';
export { openSealer, type Sealer } from './seal/sealer.ts';
export { type ChainReport, type Unsealed } from './seal/read-chains.ts';
export { type ChainFault, type Head } from './seal/verify-chain.ts';
