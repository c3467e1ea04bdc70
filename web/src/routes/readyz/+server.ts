import { identity } from '#lib/server/identity.ts';
import { settings } from '#lib/server/settings.ts';

/** Whether a person could be served now: the gateway is ready and sessions can be proved. */
export async function GET(): Promise<Response> {
  const [gateway, sessions] = await Promise.all([gatewayIsReady(), sessionsCanBeProved()]);
  const waiting = [gateway ? '' : 'gateway', sessions ? '' : 'sessions'].filter(Boolean);
  const said = waiting.length === 0 ? 'ready\n' : `waiting for ${waiting.join(', ')}\n`;
  return new Response(said, {
    status: waiting.length === 0 ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

async function gatewayIsReady(): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/readyz', settings().gatewayUrl), { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

async function sessionsCanBeProved(): Promise<boolean> {
  try {
    await (await identity()).ping();
    return true;
  } catch {
    return false;
  }
}
