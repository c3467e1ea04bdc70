/** How many letters beyond ASCII of a file are UTF-8, and how many bytes are not; counted piece by piece. */
export class Utf8Tally {
  /** Whole sequences of two to four bytes. */
  letters = 0;
  /** Bytes that are no part of any. */
  strays = 0;
  #awaited = 0;
  #held = 0;
  /** What the next byte may be at least and at most: shortened forms and halves of characters are no UTF-8. */
  #least = 0x80;
  #most = 0xbf;

  add(piece: Uint8Array): void {
    for (const byte of piece) {
      if (byte < 0x80 && this.#awaited === 0) continue;
      this.#take(byte);
    }
  }

  end(): void {
    this.strays += this.#held;
    this.#held = 0;
    this.#awaited = 0;
  }

  #take(byte: number): void {
    if (this.#awaited > 0) {
      if (byte >= this.#least && byte <= this.#most) {
        this.#awaited -= 1;
        this.#held += 1;
        [this.#least, this.#most] = [0x80, 0xbf];
        if (this.#awaited > 0) return;
        this.letters += 1;
        this.#held = 0;
        return;
      }
      this.end();
    }
    if (byte < 0x80) return;
    [this.#least, this.#most] = [0x80, 0xbf];
    if (byte >= 0xc2 && byte <= 0xdf) this.#awaited = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      this.#awaited = 2;
      if (byte === 0xe0) this.#least = 0xa0;
      if (byte === 0xed) this.#most = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      this.#awaited = 3;
      if (byte === 0xf0) this.#least = 0x90;
      if (byte === 0xf4) this.#most = 0x8f;
    } else {
      this.strays += 1;
      return;
    }
    this.#held = 1;
  }
}
