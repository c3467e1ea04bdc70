import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

test('a CHROMIUM_PATH that names no browser is refused by its name, not passed over', async () => {
  await expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow(
    'CHROMIUM_PATH names /nowhere/chromium, which does not run as a Chromium',
  );
});

test('a machine without a browser of its own gets the one from npm, or the sentence that says how to get one', async () => {
  const found = await findChromium({}, []).catch((error: unknown) => String(error));
  if (typeof found === 'string')
    expect(found).toContain('install one (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH');
  else
    expect(spawnSync(found.executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8' }).stdout).toMatch(
      /^Chromium \d+/,
    );
}, 60_000);
