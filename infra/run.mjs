#!/usr/bin/env node
// The door to every command: plain JavaScript, for Node 20 or newer with nothing installed.
//   node infra/run.mjs <command> [arguments]
// Brings Node 24 and pnpm from npm, installs what the lock file names, then hands over to the command itself.
import { join } from 'node:path';
import { installDependencies } from './toolchain/dependencies.mjs';
import { Fault, faultSentence } from './toolchain/fault.mjs';
import { handOver } from './toolchain/hand-over.mjs';
import { REPOSITORY } from './toolchain/repository.mjs';
import { findToolchain } from './toolchain/toolchain.mjs';

/**
 * Which file a command runs; one that prints data for other programs keeps everything else off stdout. An import runs
 * beside a whole Hedgerow, so its Node clears up young garbage early: a third of the memory for a tenth more time.
 */
const COMMANDS = {
  start: { entry: 'infra/src/start.ts' },
  dev: { entry: 'infra/src/dev.ts' },
  test: { entry: 'infra/src/test.ts' },
  'test:on': { entry: 'infra/src/test-on.ts' },
  check: { entry: 'infra/src/check.ts' },
  generate: { entry: 'infra/src/generate.ts' },
  'demo:reset': { entry: 'infra/src/demo-reset.ts' },
  rules: { entry: 'packages/rules/src/command/main.ts', isForPrograms: true },
  invite: { entry: 'infra/src/invite/main.ts', isForPrograms: true },
  'reset-code': { entry: 'infra/src/reset-code/main.ts', isForPrograms: true },
  import: { entry: 'infra/src/import/main.ts', isForPrograms: true, nodeFlags: ['--max-semi-space-size=2'] },
  audit: { entry: 'infra/src/audit/main.ts', isForPrograms: true },
  retention: { entry: 'infra/src/retention/main.ts', isForPrograms: true },
  fuzz: { entry: 'infra/fuzz/main.ts', isForPrograms: true },
  'fuzz:texts': { entry: 'infra/fuzz/texts-main.ts', isForPrograms: true },
  bench: { entry: 'infra/bench/main.ts', isForPrograms: true },
  mutate: { entry: 'infra/access/mutate/main.ts' },
};

try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new Fault(`"${name}" is not a command; the commands are ${Object.keys(COMMANDS).join(', ')}.`);
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Fault(`Hedgerow needs Node 20 or newer to start, and this is Node ${process.versions.node}.`);
  }
  const out = command.isForPrograms ? process.stderr : process.stdout;
  const progress = (line) => out.write(`${line}\n`);
  const toolchain = await findToolchain(progress);
  await installDependencies(toolchain, progress);
  handOver(toolchain, [...(command.nodeFlags ?? []), join(REPOSITORY, command.entry)], args);
} catch (error) {
  process.stderr.write(`${faultSentence(error)}\n`);
  process.exitCode = 1;
}
