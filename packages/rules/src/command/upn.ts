import { checkUpn } from '../identifiers/upn.ts';
import { Fault, type Outcome } from './fault.ts';

/** `upn <value> …`: one line each, `<value> valid` or `<value> invalid <why>`. */
export function upn(values: readonly string[]): Outcome {
  if (values.length === 0) throw new Fault('Give at least one number: upn <value> ….');
  const lines = values.map((value) => {
    const check = checkUpn(value);
    return check.isValid ? `${value} valid` : `${onOneLine(value)} invalid ${check.why}`;
  });
  return { lines, exitCode: 0 };
}

/** A line break in a value would look like a second answer. */
function onOneLine(value: string): string {
  return value.replace(/\p{Cc}/gu, '\uFFFD');
}
