import { readFile } from 'node:fs/promises';

/** How long a request took in one process, by the log. */
interface Answered {
  readonly requestId: string;
  readonly ms: number;
}

/** Where the time of a page goes, as a median over requests. */
export interface Share {
  readonly portalMs: number;
  /** All operations of the page together, the subgraphs' time in it. */
  readonly gatewayMs: number;
  /** Operations that the page asks. */
  readonly operations: number;
}

async function answered(file: string): Promise<Answered[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('"msg":"answered"'));
  return lines.map((line) => JSON.parse(line) as Answered);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Follows the ids of requests from the portal's log into the gateway's. */
export async function shareOf(requestIds: ReadonlySet<string>, portalLog: string, gatewayLog: string): Promise<Share> {
  const portal = (await answered(portalLog)).filter(({ requestId }) => requestIds.has(requestId));
  const gateway = new Map<string, number[]>();
  for (const { requestId, ms } of await answered(gatewayLog))
    if (requestIds.has(requestId)) gateway.set(requestId, [...(gateway.get(requestId) ?? []), ms]);
  return {
    portalMs: median(portal.map(({ ms }) => ms)),
    gatewayMs: median([...gateway.values()].map((all) => all.reduce((sum, ms) => sum + ms, 0))),
    operations: median([...gateway.values()].map((all) => all.length)),
  };
}
