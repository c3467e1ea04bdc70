// The command of the rules: due, vectors, upn. Prints data on stdout and sentences on stderr.
import { due } from './due.ts';
import { Fault, type Outcome } from './fault.ts';
import { upn } from './upn.ts';
import { vectors } from './vectors.ts';

const USAGE =
  'Use: due <RULE_ID> --<fact> <date> … [--calendar <file>] [--full], vectors <file> [--calendar <file>], or upn <value> ….';

function run([command, ...args]: readonly string[], from: string): Outcome {
  switch (command) {
    case 'due':
      return due(args, from);
    case 'vectors':
      return vectors(args, from);
    case 'upn':
      return upn(args);
    case '--help':
    case 'help':
      return { lines: [USAGE], exitCode: 0 };
    default:
      throw new Fault(command === undefined ? USAGE : `"${command.slice(0, 40)}" is not a command. ${USAGE}`);
  }
}

try {
  // npm runs a script in the project's folder and says in INIT_CWD where the person stood.
  const { lines, remark, exitCode } = run(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
