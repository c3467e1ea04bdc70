/** Says something to the person at the terminal, off the way of programs that read stdout. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
