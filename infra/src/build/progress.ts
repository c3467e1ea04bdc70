/** Tells the person at the terminal what is being done. */
export type Progress = (line: string) => void;

export const toStdout: Progress = (line) => void process.stdout.write(`${line}\n`);
export const toStderr: Progress = (line) => void process.stderr.write(`${line}\n`);
