import { runCommand } from '../src/run-command.ts';
import { Fault } from '../src/fault.ts';
import { benchImport } from './import/bench.ts';
import { benchRoll } from './import/roll-bench.ts';
import { benchMemory } from './memory/bench.ts';
import { benchPages } from './pages/bench.ts';
import { benchWeb } from './web/bench.ts';
import { benchWorklist } from './worklist/bench.ts';

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  import: benchImport,
  memory: benchMemory,
  pages: benchPages,
  roll: benchRoll,
  web: benchWeb,
  worklist: benchWorklist,
};

/** `npm run bench -- <name>`: measures one promise of speed against what it is compared with, on this machine, in one run. */
await runCommand(async (args) => {
  const [name = '', ...more] = args;
  const bench = benches[name];
  if (bench === undefined)
    throw new Fault(`There is no bench called "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  await bench(more);
});
