import { cpus, loadavg, release, totalmem } from 'node:os';

/** On what a bench was run; ratios travel between machines, milliseconds do not. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core in the minute before: more than a few, and times say nothing. */
  readonly loadBefore: number;
}

/** Describes this machine, without its name. */
export function thisMachine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** The sentence that stands above every table. */
export function measuredWhere(on: string, { processor, cores, memoryGiB, system, node, loadBefore }: Machine): string {
  return `Measured on ${on}: ${processor}, ${String(cores)} cores, ${String(memoryGiB)} GiB, ${system}, Node ${node}, load before ${loadBefore.toFixed(1)}; Postgres, every process and the load on the same cores.`;
}
