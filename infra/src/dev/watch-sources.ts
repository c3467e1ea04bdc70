import { watch } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '../home/secrets.ts';
import { repository } from '../repository.ts';

/** What a burst of changes touches. */
export interface Touched {
  /** Processes to start anew. */
  readonly names: ReadonlySet<string>;
  /** Whether generated files follow from what changed. */
  readonly isSchema: boolean;
}

const QUIET_MS = 200;
const NOT_SOURCES = /(^|\/)(node_modules|__generated__|test|build|\.svelte-kit)\/|\.test\.ts$|~$/;

/**
 * Hears of changes below services, packages and gateway; those that come close together are told as one. The portal's
 * own sources are its development server's business, but for its operations, which the gateway knows by their hash.
 *
 * @returns a function that ends it
 */
export function watchSources(onChange: (touched: Touched) => Promise<void>): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let telling = Promise.resolve();
  const tell = (): void => {
    const touched = touchedBy([...changed]);
    changed.clear();
    telling = telling.then(() => onChange(touched));
  };
  const watchers = ['services', 'packages', 'gateway', 'web/src'].map((folder) =>
    watch(join(repository, folder), { recursive: true }, (_event, file) => {
      if (file === null || NOT_SOURCES.test(file)) return;
      if (folder === 'web/src' && !file.endsWith('.graphql')) return;
      changed.add(`${folder}/${file}`);
      clearTimeout(timer);
      timer = setTimeout(tell, QUIET_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** A service's change touches the service, its contract the gateway too, a package's change everything. */
export function touchedBy(files: readonly string[]): Touched {
  const names = new Set<string>();
  for (const file of files) {
    const [folder, name = ''] = file.split('/');
    if (folder === 'services') names.add(name);
    if (folder === 'gateway' || file.endsWith('.graphql')) names.add('gateway');
    if (folder === 'packages') for (const each of [...subgraphs, 'gateway']) names.add(each);
  }
  return { names, isSchema: files.some((file) => file.endsWith('.graphql') || file.endsWith('codegen.ts')) };
}
