import { expect, test } from 'vitest';
import { compareFiles, generators } from '../src/generate/generators.ts';

test.each(generators)(
  'the committed $name are what their sources make of them',
  async (generator) => {
    expect((await compareFiles(generator)).changed).toEqual([]);
  },
  60_000,
);
