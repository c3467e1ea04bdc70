import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput, text } from './validate.ts';

const note = z.object({ note: text({ max: 10_000 }) });

test('what a teacher writes comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (written) => {
      fc.pre(!/[\u0000\r]/.test(written) && written.isWellFormed());
      expect(parseInput(note, { note: written })).toEqual({ note: written });
    }),
  );
});

test('line ends become LF, and nothing else changes: not spaces at the ends, not a joined emoji', () => {
  expect(parseInput(note, { note: ' a\r\nb\rc\n ' })).toEqual({ note: ' a\nb\nc\n ' });
  expect(parseInput(note, { note: '👩‍🏫\u202Eabc' })).toEqual({ note: '👩‍🏫\u202Eabc' });
});

test('what cannot be kept is refused with the field and a sentence', () => {
  for (const written of ['a\u0000b', 'half \uD83D of a face']) {
    expect(() => parseInput(note, { note: written })).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        details: { fields: { note: expect.stringMatching(/This text holds/) as unknown } },
      }),
    );
  }
});
