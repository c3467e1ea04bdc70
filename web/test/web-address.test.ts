import { expect, it } from 'vitest';
import { awkwardStrings } from '@hedgerow/testing';
import { isWebAddress } from '../src/lib/web-address.ts';

it('a press on a school’s website would run a script', () => {
  const texts = awkwardStrings().map(({ text }) => text);
  const linked = texts.filter((text) => isWebAddress(text));
  expect(texts.some((text) => /^javascript:/i.test(text))).toBe(true);
  expect(linked.filter((text) => !['http:', 'https:'].includes(new URL(text).protocol))).toEqual([]);
  expect(['https://ashbeck.example', 'HTTP://ashbeck.example/about'].every(isWebAddress)).toBe(true);
  expect(['www.ashbeck.example', 'javascript:alert(1)', ' https://ashbeck.example'].some(isWebAddress)).toBe(false);
});
