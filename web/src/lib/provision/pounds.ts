const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

/** Pence as whole pounds: `£3,140`. */
export function pounds(pence: number): string {
  return sterling.format(pence / 100);
}
