import { resolve } from 'node:path';
import { systemClock } from '@hedgerow/service-kit';
import { Teardown } from '../../src/processes/teardown.ts';
import { thisMachine } from '../machine.ts';
import { writeResult } from '../write-result.ts';
import { measureImport, type MeasuredCommand } from './measured-command.ts';
import { registersIn, writeRegisters, type RegisterFile } from './register-files.ts';
import { printImport, type ImportResult, type MeasuredRegister } from './report.ts';
import { newSchool, writeRoll } from './school-with-roll.ts';
import { setStage, type Stage } from './stage.ts';

/** Rolls by whose size the memory of the command is measured. */
const rollSizes = [10_000, 100_000];

/**
 * Imports whole registers through the command, as its own process, twice: once new and once again; and a small and a large
 * roll.
 *
 * @param args a folder of downloads, else registers of the same size are generated
 */
export async function benchImport(args: readonly string[]): Promise<void> {
  const teardown = new Teardown();
  const machine = thisMachine();
  try {
    const stage = await setStage(teardown);
    const folder = args[0];
    const files =
      folder === undefined
        ? await writeRegisters(stage.home)
        : await registersIn(resolve(process.env['INIT_CWD'] ?? '.', folder));
    const registers: MeasuredRegister[] = [];
    for (const file of files) registers.push(await measureRegister(stage, file));
    const rolls: MeasuredCommand[] = [];
    for (const [at, size] of rollSizes.entries()) rolls.push(await measureRoll(stage, size, at));
    const result: ImportResult = {
      measuredOn: systemClock.today(),
      machine,
      source: folder === undefined ? 'generated' : 'downloads',
      registers,
      rolls,
    };
    await writeResult('import', result, printImport(result));
  } finally {
    await teardown.close();
  }
}

async function measureRegister({ environment, home }: Stage, file: RegisterFile): Promise<MeasuredRegister> {
  process.stderr.write(`Importing ${file.title} …\n`);
  const first = await measureImport([file.kind, file.path], environment, home);
  const again = await measureImport([file.kind, file.path], environment, home);
  return { kind: file.kind, title: file.title, first, again };
}

async function measureRoll(stage: Stage, size: number, at: number): Promise<MeasuredCommand> {
  process.stderr.write(`Importing a roll of ${String(size)} …\n`);
  const urn = 990_201 + at;
  await newSchool(stage, urn);
  const path = await writeRoll(stage.home, size, 20 + at);
  return measureImport(['roll', '--school', String(urn), path], stage.environment, stage.home);
}
