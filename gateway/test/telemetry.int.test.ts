import dns from 'node:dns';
import { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import type { GatewayUnderTest } from './gateway-under-test.ts';

const database = useTestDatabase();
const dialled: string[] = [];
const lookedUp: string[] = [];
const realConnect = Socket.prototype.connect;
const realLookup = dns.lookup;
const stops: (() => Promise<void>)[] = [];
let gateway: GatewayUnderTest;
const allowed = new Set<string>();

beforeAll(async () => {
  // Everything that this process dials from here on, in the one place through which all of Node's clients go.
  Socket.prototype.connect = function connect(this: Socket, ...args: unknown[]) {
    const [target, host] = (Array.isArray(args[0]) ? args[0] : args) as [
      { host?: string; port?: number; path?: string } | number,
      string | undefined,
    ];
    dialled.push(
      typeof target === 'number'
        ? `${host ?? 'localhost'}:${String(target)}`
        : `${target.host ?? target.path ?? 'localhost'}:${String(target.port ?? '')}`,
    );
    return Reflect.apply(realConnect, this, args) as Socket;
  };
  dns.lookup = ((name: string, ...rest: unknown[]) => {
    lookedUp.push(name);
    return Reflect.apply(realLookup, dns, [name, ...rest]) as unknown;
  }) as typeof realLookup;

  const { startGateway } = await import('./gateway-under-test.ts');
  const { startTiny, tinyProvision, tinySchools } = await import('./tiny-subgraphs.ts');
  const schools = await startTiny(tinySchools, database);
  const provision = await startTiny(tinyProvision, database);
  gateway = await startGateway(database, { schools: schools.url, provision: provision.url });
  stops.push(gateway.stop, provision.stop, schools.stop);
  for (const url of [schools.url, provision.url, gateway.url, database.urlOf('identity_app')])
    allowed.add(new URL(url).host);
});
afterAll(async () => {
  for (const stop of stops) await stop();
  Socket.prototype.connect = realConnect;
  dns.lookup = realLookup;
});

it('opens no connection that its configuration does not name', async () => {
  const { token } = await gateway.someone();
  await gateway.ask(token, '{ viewer { schools { name pupilCount } } }');
  expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('1');
  expect(dialled.length).toBeGreaterThan(2);
  const port = (host: string): string => host.slice(host.lastIndexOf(':') + 1);
  const ports = new Set([...allowed].map(port));
  expect(
    dialled.filter((target) => !/^(127\.0\.0\.1|localhost|::1):\d+$/.test(target) || !ports.has(port(target))),
  ).toEqual([]);
  expect(lookedUp.filter((name) => name !== 'localhost' && name !== '127.0.0.1')).toEqual([]);
});
