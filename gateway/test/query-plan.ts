import '../src/telemetry-off.ts';
import { ApolloGateway, type Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';

type Plan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];
export type PlanNode = Exclude<NonNullable<Plan['node']>, { kind: 'Subscription' }>;

/** How the gateway would answer an operation. No subgraph is asked. */
export async function planOf(
  supergraphSdl: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<PlanNode> {
  let plan: Plan | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: () => Promise.resolve({ data: {} }) }),
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      plan = queryPlan;
    },
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await server.start();
  await server.executeOperation({ query, variables });
  await server.stop();
  const node = plan?.node;
  if (node === undefined || node.kind === 'Subscription') throw new Error('The operation has no plan.');
  return node;
}

/** A plan in a few indented lines, for people. */
export function printPlan(node: PlanNode, indent = ''): string {
  switch (node.kind) {
    case 'Fetch':
      return `${indent}Fetch ${node.serviceName}: ${node.operation}`;
    case 'Flatten':
      return `${indent}Flatten ${node.path.join('.')}\n${printPlan(node.node, `${indent}  `)}`;
    case 'Parallel':
    case 'Sequence':
      return [`${indent}${node.kind}`, ...node.nodes.map((inner) => printPlan(inner, `${indent}  `))].join('\n');
    default:
      return `${indent}${node.kind}`;
  }
}
