export {
  actorHeader,
  actorKey,
  exportHeader,
  exportingWords,
  readExporting,
  signActor,
  verifyActor,
  type Actor,
  type ActorKey,
  type Exporting,
} from './actor.ts';
export { askedFields, asksFor, asksForKeyOnly } from './asked-fields.ts';
export { authorize, isAllowed, type Scope } from './authorize.ts';
export { identifiers, oneByKey, rowsByParent } from './batching.ts';
export { standingClock, systemClock, ukDay, type Clock } from './clock.ts';
export { readSubjectPart, type FiledTable, type RecordSet, type SubjectPart } from './subject-file.ts';
export { erasePartsJob } from './erase-parts.ts';
export { ConfigError, loadSubgraphConfig, type SubgraphConfig } from './config.ts';
export {
  createContext,
  createSystemContext,
  found,
  type BaseContext,
  type ContextParts,
  type ServiceContext,
  type ServiceName,
} from './context.ts';
export { badField, decided, refuseFaults } from './decided.ts';
export { openUpload, removeUpload } from './uploads.ts';
export { requireStaffOf } from './works-at.ts';
export { requireChildrenOf } from './children-of.ts';
export { withPatience } from './with-patience.ts';
export { countsOf, dutyConnection, type DutyArguments } from './duty-connection.ts';
export { dutyCountRows, dutyPage, type DutyCountRow, type DutyFilter, type DutyRow } from './duty-page.ts';
export { dutyStore, type DutyKey, type DutyStore, type NewDuty } from './duty-store.ts';
export { appErrorOf, formatError } from './format-error.ts';
export { requireFreshProof } from './fresh-proof.ts';
export { instantOf } from './instant.ts';
export { runJobs, type Job } from './jobs.ts';
export { createLogger, errorFacts, type Logger } from './logger.ts';
export { namesOfJavaScript } from './names-of-javascript.ts';
export { operation, type Op } from './operation.ts';
export {
  decodeCursor,
  decodeDateCursor,
  decodeMomentCursor,
  encodeCursor,
  maxPageSize,
  pageOf,
  pageSize,
  type Page,
} from './paging.ts';
export { runSubgraph } from './process.ts';
export { readJsonBody } from './read-body.ts';
export { startSubgraph, type RunningSubgraph } from './server.ts';
export { checkVersion } from './stale-save.ts';
export {
  buildSubgraph,
  subgraphSchema,
  subgraphSdl,
  type Subgraph,
  type SubgraphAnswer,
  type SubgraphDefinition,
  type SubgraphRequest,
} from './subgraph.ts';
export { expectedVersion, id, idempotencyKey, isoDate, parseInput, text } from './validate.ts';
