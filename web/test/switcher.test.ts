import { describe, expect, it } from 'vitest';
import { switcherFor } from '../src/lib/shell/switcher.ts';

const schools = [
  { id: 'ash', name: 'Ashbeck', colour: 0 },
  { id: 'dun', name: 'Dunmere', colour: 1 },
];
const at = (address: string) => new URL(address, 'http://portal.example');
const hrefs = (switcher: ReturnType<typeof switcherFor>) => switcher.choices.map(({ href }) => href);

describe('changing school keeps the page', () => {
  it('a tab of one school becomes the same tab of the other', () => {
    const switcher = switcherFor(
      schools,
      '/(app)/schools/[school]/calendar',
      { school: 'ash' },
      at('/schools/ash/calendar'),
    );
    expect(hrefs(switcher)).toEqual(['/schools/ash/calendar', '/schools/dun/calendar']);
    expect(switcher.current?.name).toBe('Ashbeck');
  });

  it("a child of one school is never looked for in another: her page leads to the other school's front page", () => {
    const switcher = switcherFor(
      schools,
      '/(app)/schools/[school]/pupils/[pupil]/plan',
      { school: 'ash', pupil: 'p' },
      at('/schools/ash/pupils/p/plan'),
    );
    expect(hrefs(switcher)).toEqual(['/schools/ash', '/schools/dun']);
  });

  it('the worklist is narrowed and keeps its filters, from its first page', () => {
    const switcher = switcherFor(schools, '/(app)/due', {}, at('/due?turn=council&after=abc&school=dun'));
    expect(hrefs(switcher)).toEqual(['/due?turn=council&school=ash', '/due?turn=council&school=dun']);
    expect(switcher.current?.name).toBe('Dunmere');
    expect(switcher.allHref).toBe('/due?turn=council');
  });

  it('anywhere else a school opens its own page', () => {
    expect(hrefs(switcherFor(schools, '/(app)/account', {}, at('/account')))).toEqual(['/schools/ash', '/schools/dun']);
  });
});
