import { fileURLToPath } from 'node:url';

/** What has to be preloaded into a process so that everything it opens is written down. */
export interface Recording {
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Preloads the recorder, which writes to a file. */
export function recordConnections(file: string): Recording {
  return {
    flags: ['--import', fileURLToPath(new URL('./recorder.mjs', import.meta.url))],
    environment: { HEDGEROW_CONNECTIONS_FILE: file },
  };
}

/**
 * The peers that a configuration names: host and port of every address in it, alone or in a list, with the usual port of
 * its kind where it names none.
 *
 * @param configuration the settings of a process, as it was started with them
 */
export function peersNamedIn(configuration: Readonly<Record<string, string>>): ReadonlySet<string> {
  const usualPorts: Readonly<Record<string, string>> = {
    'postgres:': '5432',
    'http:': '80',
    'https:': '443',
    'smtp:': '587',
    'smtps:': '465',
  };
  return new Set(
    Object.entries(configuration)
      // Where people reach the portal is no peer of it.
      .filter(([name]) => name !== 'PUBLIC_ORIGIN')
      .flatMap(([, value]) => [...value.matchAll(/\b[a-z]+:\/\/[^\s"',]+/g)].map(([address]) => URL.parse(address)))
      .filter((address) => address !== null && address.protocol in usualPorts)
      .map((address) =>
        address === null ? '' : `${address.hostname}:${address.port || (usualPorts[address.protocol] ?? '')}`,
      ),
  );
}
