import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.ts';
import { repository } from './repository.ts';
import { runCommand } from './run-command.ts';

interface Step {
  readonly name: string;
  /** Package that brings the program, and the program's name in its manifest. */
  readonly tool: readonly [packageName: string, program: string] | null;
  readonly args: readonly string[];
  /** What `--fix` runs instead. */
  readonly fix?: readonly string[];
  readonly folder?: string;
}

/** In the order in which a mistake is cheapest to understand: what follows from sources, then types, then the rest. */
const STEPS: readonly Step[] = [
  {
    name: 'generated files and composition',
    tool: null,
    args: ['infra/src/generate.ts', '--check'],
    fix: ['infra/src/generate.ts'],
  },
  { name: 'types', tool: ['typescript', 'tsc'], args: ['-p', 'tsconfig.json', '--noEmit'] },
  { name: 'the portal’s routes', tool: ['@sveltejs/kit', 'svelte-kit'], args: ['sync'], folder: 'web' },
  {
    name: 'types of the portal',
    tool: ['svelte-check', 'svelte-check'],
    args: ['--tsconfig', './tsconfig.json', '--output', 'human'],
    folder: 'web',
  },
  {
    name: 'lint',
    tool: ['eslint', 'eslint'],
    args: ['.', '--max-warnings', '0'],
    fix: ['.', '--max-warnings', '0', '--fix'],
  },
  {
    name: 'format',
    tool: ['prettier', 'prettier'],
    args: ['--check', '--log-level', 'warn', '.'],
    fix: ['--write', '--log-level', 'warn', '.'],
  },
];

/** `npm run check`: everything that can be said of the sources without running them; `-- --fix` mends what it can. */
await runCommand(async (args) => {
  const isFixing = args.includes('--fix');
  const failed: string[] = [];
  for (const step of STEPS) {
    process.stdout.write(`· ${step.name}\n`);
    if (!(await passes(step, isFixing))) failed.push(step.name);
  }
  if (failed.length > 0) throw new Fault(`Not in order: ${failed.join(', ')}.`);
  process.stdout.write('Everything is in order.\n');
});

function passes(step: Step, isFixing: boolean): Promise<boolean> {
  const cwd = join(repository, step.folder ?? '.');
  const program = step.tool === null ? [] : [programOf(...step.tool, cwd)];
  const args = isFixing ? (step.fix ?? step.args) : step.args;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/** The file that a package of this clone runs under the given name. */
function programOf(packageName: string, program: string, from: string): string {
  const folder = folderOf(packageName, from);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Fault(`The package ${packageName} brings no program ${program}.`);
  return join(folder, file);
}

function folderOf(packageName: string, from: string): string {
  const places = createRequire(join(from, 'package.json')).resolve.paths(packageName) ?? [];
  const folder = places
    .map((place) => join(place, packageName))
    .find((place) => existsSync(join(place, 'package.json')));
  if (folder === undefined)
    throw new Fault(`The package ${packageName} is not installed: remove node_modules and start again.`);
  return folder;
}
