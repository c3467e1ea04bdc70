import { z } from 'zod';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Counts what vitest reports. A file that failed before its tests could run counts as one failure, and so does a run
 * that failed although no test did: nothing that went wrong may look like a pass.
 *
 * @param report vitest's JSON report, null where it wrote none
 * @param exitCode vitest's own, null where a signal ended it
 */
export function countTests(report: string | null, exitCode: number | null): TestCounts {
  const read = report === null ? null : reportShape.parse(JSON.parse(report));
  if (read === null) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = read.numFailedTests + brokenFiles.length;
  const hasRun = read.numPassedTests + failed > 0;
  return {
    passed: read.numPassedTests,
    failed: failed === 0 && exitCode !== 0 && hasRun ? 1 : failed,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}
