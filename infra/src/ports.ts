import { createServer } from 'node:net';
import { Fault, systemCode } from './fault.ts';
import { listeners, portSettings, type Settings } from './settings.ts';

/** A program that listens on every address holds this machine's own too, on some systems without a refusal there. */
const ADDRESSES = ['127.0.0.1', '0.0.0.0'] as const;

/**
 * Makes sure, before anything is started, that every port can be opened.
 *
 * @throws Fault that names each port that cannot, and its setting.
 */
export async function checkPorts(settings: Settings): Promise<void> {
  const found = await Promise.all(
    listeners.map(async (listener) => sentenceOf(settings.ports[listener], portSettings[listener].name)),
  );
  const mistakes = found.filter((sentence) => sentence !== null);
  if (mistakes.length > 0) throw new Fault(mistakes.join('\n'));
}

async function sentenceOf(port: number, setting: string): Promise<string | null> {
  for (const address of ADDRESSES) {
    const code = await openingFails(port, address);
    if (code === 'EADDRINUSE') {
      return `Port ${String(port)} is in use by another program: stop that program, or set ${setting} to another port.`;
    }
    if (code === 'EACCES')
      return `Port ${String(port)} may not be opened by this user: set ${setting} to a port above 1023.`;
  }
  return null;
}

function openingFails(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve(systemCode(error));
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}
