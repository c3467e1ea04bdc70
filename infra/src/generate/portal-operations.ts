import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kind, parse, printSchema } from 'graphql';
import { Fault } from '../fault.ts';
import type { Generator } from './generator.ts';
import { runCodegen } from './resolver-types.ts';
import { composeSubgraphs } from './supergraph.ts';

const TYPES_FOLDER = 'web/src/lib/graph/__generated__/';
const OPERATIONS_FILE = 'web/src/lib/graph/operations.json';

/** What the preset imports from a package that is needed for this one type alone. */
const IMPORTED_TYPE = /^import (?:type )?\{[^}]*DocumentTypeDecoration[^}]*\} from .*;$/m;
const OWN_TYPE =
  'interface DocumentTypeDecoration<TResult, TVariables> { __apiType?: (variables: TVariables) => TResult }';

/** The portal's operations with their types, and the list of them that the gateway admits and warms itself with. */
export const portalOperations: Generator = {
  name: 'portal operations',
  async render() {
    const outputs = await runCodegen({
      schema: printSchema(composeSubgraphs().apiSchema),
      documents: ['web/src/**/*.graphql'],
      ignoreNoDocuments: true,
      generates: {
        [TYPES_FOLDER]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            useTypeImports: true,
            enumsAsTypes: true,
            strictScalars: true,
            skipTypename: true,
            scalars: { Date: 'string', DateTime: 'string' },
          },
        },
      },
    });
    const types = (outputs.get(`${TYPES_FOLDER}graphql.ts`) ?? '').replace(IMPORTED_TYPE, OWN_TYPE);
    return new Map([
      [`${TYPES_FOLDER}graphql.ts`, types],
      [OPERATIONS_FILE, await listOperations(types)],
    ]);
  },
};

/** Each operation by name, word for word as the portal sends it, with its SHA-256. */
async function listOperations(types: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-operations-'));
  try {
    const file = join(folder, 'operations.ts');
    writeFileSync(file, types);
    const exported = Object.values((await import(pathToFileURL(file).href)) as Record<string, unknown>);
    const documents = exported.filter((value) => value instanceof String).map(String);
    const operations = documents
      .map((document) => ({ name: operationName(document), hash: sha256(document), document }))
      .filter(({ name }) => name !== null)
      .toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
    return `${JSON.stringify(operations, null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name of the operation in a document; null where it only defines fragments. */
function operationName(document: string): string | null {
  const operation = parse(document).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return null;
  if (operation.name === undefined) throw new Fault(`An operation of the portal has no name:\n${document}`);
  return operation.name.value;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
