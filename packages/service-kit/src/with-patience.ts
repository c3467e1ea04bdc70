/**
 * Waits for work for a while and no longer: what takes more goes on by itself, and whoever asked looks again later.
 *
 * @param milliseconds how long to wait; less than the gateway waits for a subgraph
 * @returns whether the work has ended
 */
export async function withPatience(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), tired]);
  } finally {
    clearTimeout(timer);
  }
}
