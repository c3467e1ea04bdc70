import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf, readCalendarFile } from './calendar-file.ts';
import { due } from './due.ts';
import { upn } from './upn.ts';
import { vectors } from './vectors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hedgerow-rules-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
const run = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('main.ts', import.meta.url)), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { stdout, stderr, status };
};

describe('due', () => {
  it('prints one JSON object and nothing else', () => {
    expect(run('due', 'EHC_FINAL', '--requestReceived', '2026-09-14')).toEqual({
      stdout:
        '{"rule":"EHC_FINAL","dueOn":"2027-02-01","basis":"SEND Regs 2014 reg 13(2)","strength":"MUST","owner":"LA"}\n',
      stderr: '',
      status: 0,
    });
  });

  it('takes --fact=value, and tells more with --full', () => {
    expect(due(['TWO_YEAR_CHECK', '--dob=2024-11-22', '--full'], folder).lines[0]).toContain('"opensOn":"2026-11-22"');
  });

  it.each([
    [['due'], 'Say which rule'],
    [['due', 'EHC_FINL', '--requestReceived', '2026-09-14'], 'the nearest are EHC_DECIDE_ASSESS'],
    [['due', 'NOTHING'], 'docs/deadlines.md lists them all'],
    [['due', 'EHC_FINAL'], 'EHC_FINAL needs requestReceived'],
    [['due', 'EHC_FINAL', '--requestReceived'], '--requestReceived needs a value'],
    [['due', 'EHC_FINAL', '--requestReceived', '--full'], '--requestReceived needs a value'],
    [['due', 'EHC_FINAL', '--requestReceived', '2026-02-30'], 'that month runs from 01 to 28'],
    [
      ['due', 'EHC_FINAL', '--requestReceived', '2026-09-14', '--meeting', '2026-09-14'],
      'does not count from "meeting"',
    ],
    [['due', 'EHC_FINAL', '--requestReceived', '2026-09-14', '--requestReceived', '2026-09-14'], 'given twice'],
    [['due', 'EHC_FINAL', '2026-09-14'], 'stands alone'],
    [['due', 'EHC_FINAL', '--requestReceived', '2026-09-14', '--jurisdiction', 'wales'], 'no rule set for wales'],
    [['due', 'CTF', '--leftRoll', '2026-12-11'], 'with --calendar <file>.'],
    [['due', 'CTF', '--leftRoll', '2026-12-11', '--calendar', 'nowhere.json'], 'There is no file "nowhere.json".'],
    [['due', 'SAR', '--sarReceived', '2030-01-01'], 'bank holidays are known from 2019-01-01 to 2028-12-31'],
    [['vectors'], 'Say which file'],
    [['vectors', 'nowhere.json'], 'There is no file'],
    [['upn'], 'Give at least one number'],
    [['dew'], '"dew" is not a command'],
    [[], 'Use: due <RULE_ID>'],
  ])('answers a mistake with one line on stderr: %j', (args, sentence) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status, stderr.trim().split('\n').length]).toEqual(['', 2, 1]);
    expect(stderr).toContain(sentence);
  });
});

describe('vectors', () => {
  const good = { rule: 'EHC_FINAL', facts: { requestReceived: '2026-09-14' }, dueOn: '2027-02-01' };

  it('lists those that differ and exits 1', () => {
    const name = file('some.json', [
      good,
      { ...good, dueOn: '2027-02-02' },
      { rule: 'NOPE', facts: {}, dueOn: '2027-02-02' },
      { rule: 'CTF', facts: { leftRoll: '2026-12-11' }, dueOn: null },
    ]);
    const { stdout, status } = run('vectors', name);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      '2 EHC_FINAL {"requestReceived":"2026-09-14"}: expected 2027-02-02, found 2027-02-01',
      '3 NOPE {}: expected 2027-02-02, found refused (There is no rule "NOPE".)',
    ]);
  });

  it('is silent on stdout and exits 0 when all agree', () => {
    expect(run('vectors', file('good.json', [good]))).toEqual({ stdout: '', stderr: '1 of 1 agree.\n', status: 0 });
  });

  it.each<[unknown, string]>([
    ['[{', 'is not JSON'],
    [{}, 'is not a list'],
    [[{ rule: 'EHC_FINAL' }], 'Entry 1'],
    [[1], 'Entry 1'],
    [[{ rule: 'X', facts: [], dueOn: '' }], 'Entry 1'],
  ])('refuses %j whole', (content, sentence) => {
    expect(() => vectors([file('bad.json', content)], folder)).toThrow(sentence);
  });
});

describe('upn', () => {
  it('prints one line each, whatever is typed', () => {
    expect(upn(['H801200001001', 'UN1', 'A\nB valid', '']).lines).toEqual([
      'H801200001001 valid',
      'UN1 invalid a UPN has 13 characters and this has 3',
      'A\uFFFDB valid invalid a UPN has 13 characters and this has 9',
      ' invalid it is empty',
    ]);
  });
});

describe('the calendar of a school', () => {
  const days = ['2026-09-02', '2026-09-03'];

  it.each<[string, unknown]>([
    ['a list', days],
    ['an object', { schoolDays: days, school: 'Fernhill' }],
    ['lines', '\uFEFFdate\r\n2026-09-02\r\n2026-09-03,Thursday\r\n# end\r\n'],
    [
      'terms',
      {
        terms: [{ start: '2026-09-02', end: '2026-09-07' }],
        closures: ['2026-09-04', { start: '2026-09-07', end: '2026-09-07' }],
      },
    ],
    ['terms of another spelling', { terms: [{ startsOn: '2026-09-02', endsOn: '2026-09-03' }] }],
  ])('is read from %s', (_, content) => {
    expect(readCalendarFile(file('calendar.json', content), folder).schoolDays).toEqual(days);
  });

  it.each<[unknown, string]>([
    [[], 'no school day'],
    [['2026-02-30'], 'at entry 1: There is no such day'],
    [{ terms: [{ start: '2026-09-02' }] }, 'at terms, entry 1'],
    [{ holidays: [] }, 'at terms: Give a list of terms'],
    [{ terms: [{ start: '2026-09-02', end: '2026-09-01' }] }, 'ends on 2026-09-01, before it begins'],
    [{ terms: [], surprise: 1 }, 'cannot be used'],
    ['text', 'at entry 1'],
    [{ terms: [{ start: '2029-01-08', end: '2029-02-09' }] }, 'bank holidays are known'],
  ])('is refused with a sentence: %j', (content, sentence) => {
    expect(() => calendarOf(typeof content === 'string' ? [content] : content, 'The calendar')).toThrow(
      new RegExp(sentence, 'i'),
    );
  });
});
