import { describe, expect, it } from 'vitest';
import { missingSentence, partsOf } from '../src/lib/graph/parts.ts';

describe('a page says which part of the product is away', () => {
  it('one, two and three parts', () => {
    expect(missingSentence(['training'])).toBe('Training is not answering; the rest is complete.');
    expect(missingSentence(['agencies', 'training'])).toBe(
      'Agencies and Training are not answering; the rest is complete.',
    );
    expect(missingSentence(['agencies', 'provision', 'training'])).toBe(
      'Agencies, Provision and Training are not answering; the rest is complete.',
    );
  });

  it('a fault that names no part is still said, unless a named one says it already', () => {
    expect(missingSentence(['unknown'])).toBe('A part of this page is not answering; the rest is complete.');
    expect(missingSentence(['training', 'unknown'])).toBe('Training is not answering; the rest is complete.');
  });

  it('believes the service that an error names, else the owner of the field that failed', () => {
    expect(partsOf('provision', ['viewer', 'staffDuties'])).toEqual(['provision']);
    expect(partsOf(undefined, ['viewer', 'staffDuties'])).toEqual(['training']);
    expect(partsOf('a made-up service', ['pupil', 'name'])).toEqual(['unknown']);
  });
});
