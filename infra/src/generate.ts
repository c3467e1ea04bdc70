import { Fault } from './fault.ts';
import { compareFiles, generators, writeFiles } from './generate/generators.ts';
import { runCommand, sentenceOf } from './run-command.ts';

/** `npm run generate`: makes the generated files anew. With `--check` it writes nothing and names those that are stale. */
await runCommand(async (args) => {
  const isCheck = args.includes('--check');
  const changed: string[] = [];
  const faults: string[] = [];
  for (const generator of generators) {
    try {
      changed.push(...(await (isCheck ? compareFiles : writeFiles)(generator)).changed);
    } catch (error) {
      faults.push(`The ${generator.name} could not be made. ${sentenceOf(error)}`);
    }
  }
  if (isCheck && changed.length > 0) {
    const list = changed.map((file) => `- ${file}`);
    faults.push(['These files are not what their sources make of them: run npm run generate.', ...list].join('\n'));
  }
  if (faults.length > 0) throw new Fault(faults.join('\n'));
  if (changed.length === 0) process.stdout.write('Every generated file is current.\n');
  if (!isCheck) process.stdout.write(changed.map((file) => `wrote ${file}\n`).join(''));
});
