import type * as v from 'valibot';
import { at, kindOf, type Problem } from './problem.ts';

/** What a schema of each type asks for, in words. */
const NEEDED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => at(path, typeof key === 'number' ? key : String(key)),
    '',
  );
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') {
    if (issue.type === 'max_length') return `longer than ${String(issue.requirement)} characters`;
    if (issue.type === 'min_value') return `a number of at least ${String(issue.requirement)} is needed here`;
    if (issue.type === 'max_value') return `a number of at most ${String(issue.requirement)} is needed here`;
    return issue.message;
  }
  if (issue.input === undefined) return 'it is missing';
  const needed = NEEDED[issue.type];
  if (needed) return `${needed} is needed here, the file has ${kindOf(issue.input)}`;
  const found =
    typeof issue.input === 'string' ? JSON.stringify(issue.input.slice(0, 60)) : kindOf(issue.input);
  return issue.expected
    ? `${issue.expected.replace(/[()]/g, '').replaceAll(' | ', ' or ')} is needed here, the file has ${found}`
    : issue.message;
}

/** A schema's complaint as a path and a reason that a person can act on. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  return { path: pathOf(issue), reason: reasonOf(issue) };
}
