import { appendFileSync } from 'node:fs';

/** Loaded before each process of a command that is measured: notes the most memory that it ever held, in kB. */
const file = process.env['HEDGEROW_BENCH_MEMORY'];
if (file !== undefined)
  process.on('exit', () => {
    appendFileSync(file, `${String(process.resourceUsage().maxRSS)}\n`);
  });
