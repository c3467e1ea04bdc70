import { describe, expect, it } from 'vitest';
import { readPress } from '../src/lib/shell/shortcuts.ts';

const press = (key: string, more: Partial<Parameters<typeof readPress>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  inText: false,
  ...more,
});

describe('keys that open things from anywhere', () => {
  it.each([
    ['/', 'search'],
    ['n', 'note'],
    ['?', 'help'],
  ] as const)('%s opens %s', (key, wish) => {
    expect(readPress(press(key), true, false)).toEqual({ wish, waiting: false });
  });

  it('g then d goes to Due, g then anything else does nothing', () => {
    expect(readPress(press('g'), true, false)).toEqual({ wish: null, waiting: true });
    expect(readPress(press('d'), true, true)).toEqual({ wish: 'due', waiting: false });
    expect(readPress(press('n'), true, true)).toEqual({ wish: null, waiting: false });
  });

  it('typing a word with n in it opens nothing', () => {
    expect(readPress(press('n', { inText: true }), true, false).wish).toBeNull();
  });

  it('someone who switched single keys off keeps Ctrl-K alone', () => {
    expect(readPress(press('n'), false, false).wish).toBeNull();
    expect(readPress(press('k', { ctrlKey: true, inText: true }), false, false).wish).toBe('palette');
  });

  it("the browser's own keys stay its own", () => {
    expect(readPress(press('n', { ctrlKey: true }), true, false).wish).toBeNull();
    expect(readPress(press('/', { altKey: true }), true, false).wish).toBeNull();
  });
});
