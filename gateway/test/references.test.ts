import { readFile } from 'node:fs/promises';
import { buildSchema, isNonNullType, isObjectType, getNamedType } from 'graphql';
import { expect, test } from 'vitest';

const supergraphSdl = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });

/** Rows that are read together with whom they name, so that both are there or neither. */
const readTogether = new Set([
  'RegisterEntry.pupil',
  'Employment.person',
  'Designation.person',
  'ClassTeaching.person',
]);

test('a child or colleague out of reach is null where she is named, and takes no row or list with her', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type: field.type }))
      : [],
  );
  const costly = fields
    .filter(({ type }) => isNonNullType(type) && ['Pupil', 'StaffMember'].includes(getNamedType(type).name))
    .map(({ name }) => name);
  expect(costly.filter((name) => !readTogether.has(name))).toEqual([]);
  expect([...readTogether].filter((name) => !costly.includes(name))).toEqual([]);
});
