/** How delivered minutes stand against planned ones, in words and as shares of a bar's width. */
export interface Shortfall {
  readonly words: string;
  readonly tone: 'short' | 'fair' | 'over';
  readonly planShare: number;
  readonly doneShare: number;
}

/** A line is short when more than a tenth of what was planned so far was not delivered. The bar has room for what goes over. */
export function shortfall(planned: number, delivered: number): Shortfall {
  const whole = Math.max(planned, delivered, 1);
  const planShare = (planned / whole) * 100;
  const doneShare = (delivered / whole) * 100;
  if (planned === 0)
    return {
      words: delivered === 0 ? 'not begun' : 'more than planned',
      tone: delivered === 0 ? 'fair' : 'over',
      planShare,
      doneShare,
    };
  const percent = Math.round((delivered / planned) * 100);
  if (percent < 90) return { words: `${String(100 - percent)} % short`, tone: 'short', planShare, doneShare };
  return percent > 105
    ? { words: `${String(percent - 100)} % over`, tone: 'over', planShare, doneShare }
    : { words: 'as planned', tone: 'fair', planShare, doneShare };
}
