import { spawn } from 'node:child_process';

/**
 * Stops the server when this process disappears without having stopped it (killed, crashed): a shell in a session of its
 * own waits for the end of a pipe that only this process holds, then asks the server to shut down fast.
 *
 * @returns a function that sends the watchdog home; call it once the server has ended.
 */
export function watchOver(serverPid: number): () => void {
  const watchdog = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(serverPid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  return () => {
    watchdog.kill('SIGKILL');
  };
}
