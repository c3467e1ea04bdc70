import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import type { Operation } from '../generate/operation.ts';
import type { World } from '../world/world.ts';

/** Codes that no question may ever bring about. */
const faults = new Set(['internal', 'service-unavailable']);

/** Asks an operation, once more where a machine at its limits did not answer. */
export async function askOperation(
  world: World,
  operation: Operation,
  variables = operation.variables,
): Promise<Answer> {
  const { to, reader, document } = operation;
  for (let tries = 0; ; tries += 1) {
    const answer =
      to === 'gateway'
        ? await world.ask(reader, document, variables)
        : await world.askSubgraph(to, reader, document, variables);
    if (tries === 5 || !codesOf(answer).includes('service-unavailable')) return answer;
  }
}

/** The codes of an answer's errors. */
export function codesOf({ errors }: Answer): string[] {
  return errors.map(({ extensions }) => String(extensions['code']));
}

/** What went wrong on the product's side, if anything. */
export function faultOf(answer: Answer): string | null {
  const code = codesOf(answer).find((each) => faults.has(each));
  if (code !== undefined) return `the fault ${code}`;
  return answer.status >= 500 ? `status ${String(answer.status)}` : null;
}
