import fastify from 'fastify';
import { openPool } from '@hedgerow/db/pool';
import { limitStatement } from './limit-statement.ts';

// The limit of P1: plain Fastify, one connection pool, one statement in the actor's transaction. Who asks is taken on trust.
const { PORT = '', DATABASE_URL = '', TODAY = '' } = process.env;
const sql = openPool(DATABASE_URL, { max: 10 });
const app = fastify();

app.post('/graphql', async (request, reply) => {
  const person = String(request.headers['bench-person']);
  const rows = await sql.begin((tx) => {
    void tx`select set_config('hedgerow.person', ${person}, true), set_config('hedgerow.session', 'bench', true), set_config('hedgerow.request', 'bench', true), set_config('hedgerow.today', ${TODAY}, true)`.catch(
      () => undefined,
    );
    return tx.unsafe<{ answer: string }[]>(limitStatement, [person, TODAY], { prepare: true });
  });
  return reply.type('application/json').send(rows[0]?.answer);
});
app.get('/readyz', () => ({ status: 'ready' }));

await app.listen({ host: '127.0.0.1', port: Number(PORT) });
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => sql.end({ timeout: 2 }))
    .then(() => process.exit(0));
});
process.stdin.on('end', () => process.exit(0)).resume();
