import { CAPS, findHostile } from './hostile.ts';
import { type Problem, problem } from './problem.ts';

/** Text of a file → JSON fit to be checked, or the one reason why not. A byte order mark is skipped. */
export function readJson(text: string): { value: unknown } | { problem: Problem } {
  if (text.length > CAPS.text) return { problem: problem('', 'longFile', text.length, CAPS.text) };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: problem('', 'notJson', error instanceof Error ? error.message.slice(0, 200) : '?') };
  }
  const hostile = findHostile(value);
  return hostile ? { problem: hostile } : { value };
}
