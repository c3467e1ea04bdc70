import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '@hedgerow/testing';
import { z } from 'zod';

/** Fetched by npm for the bench alone: it is large, and nothing that runs for people needs it. */
const version = '13.5.0';

const report = z.object({
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  configSettings: z.object({
    formFactor: z.string(),
    throttling: z.object({ rttMs: z.number(), throughputKbps: z.number(), cpuSlowdownMultiplier: z.number() }),
  }),
  audits: z.object({
    'first-contentful-paint': z.object({ numericValue: z.number() }),
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
    'network-requests': z.object({
      details: z.object({
        items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().optional() })),
      }),
    }),
  }),
});

/** What Lighthouse says of one visit. */
export interface Visit {
  /** 0 to 100. */
  readonly performance: number;
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
  /** As they came over the wire, compressed, with their headers. */
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  readonly profile: string;
}

/**
 * Visits a page with Lighthouse's throttled phone: a mid-range telephone on a slow mobile network, by its own simulation.
 *
 * @param folder for its files
 */
export async function visit(address: string, cookie: string, folder: string): Promise<Visit> {
  const { executablePath, args } = await findChromium();
  const file = join(folder, 'lighthouse.json');
  await run(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      address,
      '--quiet',
      '--only-categories=performance',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${file}`,
      `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
      `--chrome-flags=--headless=new ${args.join(' ')}`,
    ],
    { ...process.env, CHROME_PATH: executablePath, TMPDIR: folder },
  );
  const { audits, categories, configSettings } = report.parse(JSON.parse(await readFile(file, 'utf8')));
  const items = audits['network-requests'].details.items;
  const bytes = (wanted: (kind: string | undefined) => boolean): number =>
    items
      .filter(({ resourceType }) => wanted(resourceType))
      .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  const { formFactor, throttling } = configSettings;
  return {
    performance: Math.round(categories.performance.score * 100),
    fcpMs: audits['first-contentful-paint'].numericValue,
    lcpMs: audits['largest-contentful-paint'].numericValue,
    blockingMs: audits['total-blocking-time'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
    scriptBytes: bytes((kind) => kind === 'Script'),
    allBytes: bytes(() => true),
    requests: items.length,
    profile: `${formFactor}, ${String(throttling.rttMs)} ms round trip, ${(throttling.throughputKbps / 1024).toFixed(1)} Mbit/s, processor ${String(throttling.cpuSlowdownMultiplier)} times slower`,
  };
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Lighthouse did not come to its end:\n${said.split('\n').slice(-15).join('\n')}`));
    });
  });
}
