import type { Connected } from '@hedgerow/identity';
import type { SubgraphSource } from '../graph/subgraph-source.ts';

export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly identity: 'ready' | 'down';
  readonly plans: 'warm' | 'cold';
  /** A subgraph that is down costs its own part only, so it is told here and does not make the gateway unready. */
  readonly subgraphs: Readonly<Record<string, 'ready' | 'down'>>;
}

/** Whether requests may be sent here: sessions can be checked, and nobody has to wait for the first plan. */
export async function readiness(
  identity: Pick<Connected, 'ping'>,
  sources: ReadonlyMap<string, SubgraphSource>,
  isWarm: boolean,
): Promise<Readiness> {
  const [answers, ...subgraphs] = await Promise.all([
    identity.ping().then(
      () => true,
      () => false,
    ),
    ...[...sources].map(async ([name, source]) => [name, (await source.isReady()) ? 'ready' : 'down'] as const),
  ]);
  return {
    status: answers && isWarm ? 'ready' : 'not-ready',
    identity: answers ? 'ready' : 'down',
    plans: isWarm ? 'warm' : 'cold',
    subgraphs: Object.fromEntries(subgraphs),
  };
}
