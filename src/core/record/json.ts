import { CAPS, findHostile } from './hostile.ts';
import type { Problem } from './problem.ts';

/** Text of a file → JSON fit to be checked, or the one reason why not. A byte order mark is skipped. */
export function readJson(text: string): { value: unknown } | { problem: Problem } {
  if (text.length > CAPS.text)
    return { problem: { path: '', reason: `${text.length} characters; the most is ${CAPS.text}` } };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? `: ${error.message.slice(0, 200)}` : '';
    return { problem: { path: '', reason: `not JSON${where}` } };
  }
  const problem = findHostile(value);
  return problem ? { problem } : { value };
}
