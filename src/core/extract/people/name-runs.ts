import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';
import { EITHER, MEN, WOMEN } from './first-names.ts';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from './roles.ts';

export type Gender = 'm' | 'f';

/** A tagged text, and which sentence each token stands in. */
export interface Tagged {
  tokens: readonly Token[];
  tags: Uint8Array;
  sentenceOf: Int32Array;
}

/** Capitalized words in a row that may be a name. */
export interface NameRun extends TokenRun {
  /** Where the name proper begins, titles left out. */
  name: number;
  gender?: Gender;
}

/** After a name, part of it. */
export const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const PARTICLES = new Set([
  'de',
  'la',
  'von',
  'van',
  'der',
  'den',
  'del',
  'dos',
  'da',
  'di',
  'du',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
  'ter',
  'ten',
]);
/** Every run of capitalized words of a text, with where its name begins and what gender its titles show. */
export function nameRuns({ tokens, tags, sentenceOf }: Tagged): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, tags, i)) continue;
    let to = i + 1;
    while (to < tokens.length && sentenceOf[to] === sentenceOf[i] && continuesName(tokens, tags, to)) to++;
    if (SUFFIXES.has(tokens[to + 1]?.lower ?? '') && tokens[to]?.text === ',') to += 2;
    while (to > i + 1 && tags[to - 1] !== TAG.name && !SUFFIXES.has(tokens[to - 1]?.lower ?? '')) to--;
    runs.push(shaped(tokens, i, to));
    i = to - 1;
  }
  return runs;
}

function startsName(tokens: readonly Token[], tags: Uint8Array, i: number): boolean {
  const token = tokens[i];
  return (
    token?.capital === true &&
    (tags[i] === TAG.name || MEN.has(token.lower) || WOMEN.has(token.lower) || TITLES.has(token.lower))
  );
}

/** "told Bill Clinton Saturday": a day after a name is no part of it. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function continuesName(tokens: readonly Token[], tags: Uint8Array, i: number): boolean {
  const token = tokens[i];
  if (!token?.spaced || WEEKDAY.test(token.lower)) return false;
  if (token.capital) return tags[i] === TAG.name || tags[i] === TAG.determiner || SUFFIXES.has(token.lower);
  if (token.kind === 'quote')
    return (
      tokens[i + 2]?.kind === 'quote' && tokens[i + 1]?.capital === true && tokens[i + 3]?.capital === true
    );
  return PARTICLES.has(token.lower) && tokens[i + 1]?.capital === true;
}

function shaped(tokens: readonly Token[], from: number, to: number): NameRun {
  let name = from;
  let gender: Gender | undefined;
  const known = firstGiven(tokens, from, to);
  const title = lastTitle(tokens, from, to);
  const given = known >= 0 && to - known >= 2 ? known : title;
  const last = given >= 0 ? given : to - 1;
  while (name < last && (given > name || TITLES.has(tokens[name]?.lower ?? ''))) {
    const lower = tokens[name]?.lower ?? '';
    if (MALE_TITLES.has(lower)) gender = 'm';
    if (FEMALE_TITLES.has(lower)) gender = 'f';
    name++;
  }
  return { from, to, name, ...(gender && { gender }) };
}

/** Where the first word known as a given name stands in a run, not as its last word; -1: nowhere. */
function firstGiven(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if ((MEN.has(lower) || WOMEN.has(lower) || EITHER.has(lower)) && !(TITLES.has(lower) && i > from))
      return i;
  }
  return -1;
}

/** Where the name begins after the last title of a run ("Turkish Foreign Minister | Mevlut Cavusoglu"); -1: no title. */
function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (TITLES.has(tokens[i]?.lower ?? '')) return i + 1;
  return -1;
}
