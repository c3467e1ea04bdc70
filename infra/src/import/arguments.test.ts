import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { readArguments } from './arguments.ts';
import { readableFile } from './file.ts';
import { asJson, asText, type ImportReport } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'hedgerow-arguments-'));
writeFileSync(join(folder, 'roll.csv'), 'UPN');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what a person types', () => {
  test('names the kind, the file, the school and the person', () => {
    expect(
      readArguments(['roll', '--school', '100000', 'roll.csv', '--as', 'a@example.org', '--json', '--partial']),
    ).toEqual({
      kind: 'roll',
      file: 'roll.csv',
      urn: 100000,
      as: 'a@example.org',
      organisation: null,
      isPartial: true,
      wantsJson: true,
    });
    expect(readArguments(['gias', 'x.csv'])).toMatchObject({
      kind: 'gias',
      urn: null,
      as: null,
      isPartial: false,
      wantsJson: false,
    });
  });

  test.each([
    [[], 'Say what to import'],
    [['ofsted-ish', 'x.csv'], 'Say what to import'],
    [['gias', 'x.csv', '--quick'], "Unknown option '--quick'"],
    [['gias'], 'Name the file to import'],
    [['gias', 'a', 'b.csv'], 'is one too many'],
    [['roll', 'a.csv'], 'add --school'],
    [['roll', '--school', '99', 'a.csv'], 'six digits'],
  ])('%j is answered by a sentence', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(Fault);
    expect(() => readArguments(args)).toThrow(sentence);
  });

  test.each([
    ['nowhere.csv', 'There is no file nowhere.csv'],
    ['.', 'is a folder'],
    ['/dev/null', 'is not a file'],
  ])('%s is no file to read', async (name, sentence) => {
    await expect(readableFile(name, folder)).rejects.toThrow(sentence);
  });

  test('may name a file from where the person stands', async () => {
    expect(await readableFile('roll.csv', folder)).toBe(join(folder, 'roll.csv'));
  });
});

describe('the report', () => {
  const nothing: ImportReport = {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    refusedRows: 0,
    refused: [],
    remarks: [],
    leftOut: [],
  };
  const fault = { line: 3, column: 'DOB', code: 'date/unreadable', message: 'This is not a date.' };

  test('for programs holds five things, and more only where there is more', () => {
    expect(JSON.parse(asJson(nothing))).toEqual({ rows: 0, created: 0, updated: 0, unchanged: 0, refused: [] });
    expect(JSON.parse(asJson({ ...nothing, refused: [fault], leftOut: ['EAL'] }))).toMatchObject({
      refused: [fault],
      leftOut: ['EAL'],
    });
  });

  test('for people is cut where nobody would read on', () => {
    const text = asText({ ...nothing, rows: 60, refusedRows: 60, refused: Array.from({ length: 60 }, () => fault) });
    expect(text).toContain('60 rows: 0 created, 0 updated, 0 unchanged, 60 refused.');
    expect(text).toContain('  line 3, DOB: This is not a date. [date/unreadable]');
    expect(text).toContain('… and 10 more.');
  });
});
