import { expect, test } from 'vitest';
import { GraphQLError } from 'graphql';
import { useTestDatabase } from '@hedgerow/testing';
import { formatError } from '../src/format-error.ts';

const database = useTestDatabase();

test('a search for what no text may hold is answered with a sentence, and not called our fault', async () => {
  const refused = await database.bare('schools_app')`select ${'Ann\u0000'}::text`.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  expect(refused).toBeInstanceOf(Error);
  const told = formatError({ message: 'SQL' }, new GraphQLError('SQL', { originalError: refused ?? null }));
  expect(told.extensions).toMatchObject({
    code: 'bad-input',
    details: { sentence: expect.stringContaining('U+0000') as string },
  });
});
