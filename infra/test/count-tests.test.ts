import { expect, test } from 'vitest';
import { countTests } from '../src/testing/count-tests.ts';

const report = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: { status: string }[] }[] = [],
) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: files,
  });

test('passed, failed and skipped tests are counted', () => {
  expect(countTests(report(5, 1), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('a file that broke before its tests ran is a failure', () => {
  expect(countTests(report(5, 0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1);
});

test('a file is not counted beside its own failed test', () => {
  expect(countTests(report(5, 1, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]), 1).failed).toBe(1);
});

test('a run that failed although every test passed is a failure', () => {
  expect(countTests(report(5, 0), 1).failed).toBe(1);
});

test('a run that was killed is a failure, not an empty pass', () => {
  expect(countTests(null, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a run in which no test was found counts nothing', () => {
  expect(countTests(report(0, 0), 1)).toMatchObject({ passed: 0, failed: 0 });
});
