import { createContext } from 'svelte';

/** Says things to everyone: shown for a while in a corner and read out by a screen reader. */
export class LiveRegion {
  message = $state('');
  #until: ReturnType<typeof setTimeout> | undefined;

  /** Shows a sentence, such as `Saved 14:02`, for six seconds; a new one replaces it. */
  say(message: string): void {
    this.message = message;
    clearTimeout(this.#until);
    this.#until = setTimeout(() => (this.message = ''), 6_000);
  }
}

export const [liveRegion, provideLiveRegion] = createContext<LiveRegion>();
