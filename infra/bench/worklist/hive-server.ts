import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { isRole } from '@hedgerow/authz';
import { openSessions } from '@hedgerow/identity';
import { actorHeader, actorKey, signActor, systemClock, type Actor, type ActorKey } from '@hedgerow/service-kit';

// Another engine over the same supergraph and subgraphs, signing actors as our gateway does. PLANNER: rust or javascript.
const { PORT = '', DATABASE_URL = '', PLANNER = 'javascript' } = process.env;
const names = ['schools', 'provision', 'training', 'agencies'] as const;
const setting = (name: string, what: string): string => process.env[`${name.toUpperCase()}_${what}`] ?? '';

let supergraph = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
for (const name of names)
  supergraph = supergraph.replace(
    new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`),
    `$1"${setting(name, 'URL')}"`,
  );
const keys = new Map<string, ActorKey>(
  await Promise.all(names.map(async (name) => [name, await actorKey(setting(name, 'ACTOR_KEY'))] as const)),
);
const sessions = openSessions({ url: DATABASE_URL, clock: systemClock, max: 10 });

const actors: GatewayPlugin<{ actor?: Actor }> = {
  async onContextBuilding({ context, extendContext }) {
    const token = context.request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const validated = await sessions.validate(token);
    if (validated.session === null) throw new Error('not signed in');
    const { session, account } = validated;
    extendContext({
      actor: {
        personId: account.personId,
        sessionId: session.id,
        requestId: 'bench',
        roles: account.roles.filter(isRole),
        confirmedAt: session.confirmedAt,
      },
    });
  },
  async onSubgraphExecute(payload) {
    const { subgraphName, executionRequest } = payload;
    const actor = executionRequest.context?.actor;
    const key = keys.get(subgraphName.toLowerCase());
    if (actor === undefined || key === undefined) throw new Error('no actor');
    const signed = await signActor(actor, subgraphName.toLowerCase(), key, systemClock);
    payload.setExecutionRequest({
      ...executionRequest,
      extensions: { ...executionRequest.extensions, headers: { [actorHeader]: signed } },
    });
  },
};

const runtime = createGatewayRuntime({
  supergraph,
  plugins: () => [actors],
  logging: false,
  landingPage: false,
  graphiql: false,
  maskedErrors: true,
  ...(PLANNER === 'rust' ? { unifiedGraphHandler } : {}),
} as Parameters<typeof createGatewayRuntime>[0]);

createServer((request, response) => {
  if (request.url === '/readyz') response.writeHead(200).end('{}');
  else void runtime(request, response);
}).listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
process.stdin.on('end', () => process.exit(0)).resume();
