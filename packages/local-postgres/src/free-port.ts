import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** Whether nothing listens on this TCP port of 127.0.0.1 (or of the given address). */
export async function isPortFree(port: number, host: string = LOOPBACK): Promise<boolean> {
  return (await listenOnce(port, host)) !== null;
}

/**
 * A TCP port of 127.0.0.1 that is free now: the preferred one where it is, else one that the system picks.
 *
 * @param avoided ports that are meant for others, although nothing listens on them yet
 */
export async function findFreePort(preferred?: number, avoided: readonly number[] = []): Promise<number> {
  if (preferred !== undefined && !avoided.includes(preferred) && (await isPortFree(preferred))) return preferred;
  for (let tries = 0; tries <= avoided.length; tries += 1) {
    const port = await listenOnce(0, LOOPBACK);
    if (port !== null && !avoided.includes(port)) return port;
  }
  throw new Error('no TCP port of 127.0.0.1 is free');
}

/** Listens for a moment; answers the port that was taken, or null when it could not be. */
function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : null);
      });
    });
  });
}
