const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface StopRequest {
  readonly signal: AbortSignal;
  /** Resolves at the first request; those after it change nothing. */
  readonly made: Promise<void>;
  /** Makes the request itself: what still waits is told that there is nothing to wait for. */
  make(): void;
  /** Lets this process end by itself again. */
  forget(): void;
}

/** Resolves when the signal comes: a command has begun all that it does, and goes on until it is asked to stop. */
export function asked(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

/** Hears Ctrl-C, the system's request to end, and the death of the process that started this one. */
export function hearStopRequest(): StopRequest {
  const controller = new AbortController();
  const made = asked(controller.signal);
  const stop = (): void => {
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  // The channel to infra/run.mjs closes when that process is killed.
  process.on('disconnect', stop);
  return {
    signal: controller.signal,
    made,
    make: stop,
    forget() {
      for (const signal of SIGNALS) process.off(signal, stop);
      process.off('disconnect', stop);
      process.channel?.unref();
    },
  };
}
