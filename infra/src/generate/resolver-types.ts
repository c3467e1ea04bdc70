import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { repository } from '../repository.ts';
import type { Generator } from './generator.ts';

const services = readdirSync(join(repository, 'services')).filter((name) =>
  existsSync(join(repository, 'services', name, 'codegen.ts')),
);

/** The types of each service's resolvers, from its SDL; the rows behind the types are named in its codegen.ts. */
export const resolverTypes: Generator = {
  name: 'resolver types',
  async render() {
    const rendered = new Map<string, string>();
    for (const name of services) {
      const address = pathToFileURL(join(repository, 'services', name, 'codegen.ts')).href;
      const { default: config } = (await import(address)) as { default: CodegenConfig };
      for (const [file, content] of await runCodegen(config)) rendered.set(file, content);
    }
    return rendered;
  },
};

/** Runs graphql-codegen quietly; paths in its settings are taken from the clone. */
export async function runCodegen(config: CodegenConfig): Promise<Map<string, string>> {
  const outputs = (await generate(
    { ...config, cwd: repository, silent: true, errorsOnly: true, noSilentErrors: true },
    false,
  )) as { filename: string; content: string }[];
  return new Map(outputs.map(({ filename, content }) => [toClonePath(filename), `${content.trimEnd()}\n`]));
}

function toClonePath(file: string): string {
  return file.startsWith('/') ? relative(repository, file) : file;
}
