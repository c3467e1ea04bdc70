import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { startChild, type Child } from '../../../infra/src/processes/child.ts';
import { waitUntilReady } from '../../../infra/src/processes/readiness.ts';

export interface Switchboard {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Lets a test, which runs in another process than the product's parent, take one part of the product away and bring it
 * back: POST `/stop/<name>` kills it, POST `/start/<name>` answers when it is ready again.
 */
export async function openSwitchboard(children: Map<string, Child>, signal: AbortSignal): Promise<Switchboard> {
  const change = async (what: string, name: string): Promise<void> => {
    const child = children.get(name);
    if (child === undefined) throw new Error(`no process is called ${name}`);
    if (what === 'stop') {
      await child.stop();
      return;
    }
    const again = startChild(child.plan, child.logFile);
    children.set(name, again);
    await waitUntilReady(again, signal);
  };
  const server = createServer((request, response) => {
    const [, what = '', name = ''] = (request.url ?? '').split('/');
    change(what, name).then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      await Promise.all([...children.values()].map((child) => child.stop()));
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}
