import type * as v from 'valibot';
import {
  at,
  type FaultArg,
  type FaultCode,
  kindOf,
  type Problem,
  problem,
  reasonFor,
  type Thing,
} from './problem.ts';

/** What a schema of each type asks for. */
const NEEDED: Record<string, Thing> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'object',
};

type Said = readonly [code: FaultCode, ...args: FaultArg[]];

/** What the schema says of its own; its messages are these in English. */
const SAID: readonly Said[] = [
  ['needed', { thing: 'someText' }],
  ['needed', { thing: 'identifier' }],
  ['needed', { thing: 'address' }],
  ['needed', { thing: 'wholeNumber' }],
  ['needed', { thing: 'language' }],
  ['neededSuchAs', { thing: 'day' }, '2016-09-15'],
  ['neededSuchAs', { thing: 'edtf' }, '2016-09-15, 2016-09, ../2016-09-15'],
  ['neededSuchAs', { thing: 'dateTime' }, '2016-09-15T00:00:00Z'],
  ['neededSuchAs', { thing: 'timex' }, '2016-09-15, PT48H'],
  ['noSuchDay'],
  ['noSource'],
];
const BY_MESSAGE = new Map(SAID.map((said) => [reasonFor(...said), said]));

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => at(path, typeof key === 'number' ? key : String(key)),
    '',
  );
}

/** A schema's complaint as a path and a reason that a person can act on. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const said = BY_MESSAGE.get(issue.message);
  if (issue.kind === 'validation') {
    if (issue.type === 'max_length') return problem(path, 'longer', Number(issue.requirement));
    if (issue.type === 'min_value') return problem(path, 'atLeast', Number(issue.requirement));
    if (issue.type === 'max_value') return problem(path, 'atMost', Number(issue.requirement));
    return said ? problem(path, ...said) : { path, reason: issue.message };
  }
  if (issue.input === undefined) return problem(path, 'missing');
  const needed = NEEDED[issue.type];
  if (needed) return problem(path, 'neededNot', { thing: needed }, kindOf(issue.input));
  if (said) return problem(path, ...said);
  if (!issue.expected) return { path, reason: issue.message };
  const found =
    typeof issue.input === 'string' ? JSON.stringify(issue.input.slice(0, 60)) : kindOf(issue.input);
  const oneOf = issue.expected.replace(/[()]/g, '').split(' | ');
  return problem(path, 'neededNot', { oneOf }, found);
}
