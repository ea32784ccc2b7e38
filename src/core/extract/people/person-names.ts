/** Which runs of capitalized words are names of persons. */
import type { Token } from '../text/tokens.ts';
import { EITHER, MEN, WOMEN } from './first-names.ts';
import type { NameRun } from './name-runs.ts';
import { BODY_WORDS, ROLE_NOUNS } from './roles.ts';

/** A name has at most this many words; longer runs of capitals are headlines and bodies. */
const LONGEST = 5;

/** Whether a name is a person's by itself: its first word is a given name or an initial, or an office or an age stands beside it. */
export function isPersonName(tokens: readonly Token[], run: NameRun): boolean {
  if (run.to - run.name > LONGEST) return false;
  for (let i = run.name; i < run.to; i++) if (BODY_WORDS.has(tokens[i]?.lower ?? '')) return false;
  const first = tokens[run.name]?.lower ?? '';
  if (
    MEN.has(first) ||
    WOMEN.has(first) ||
    EITHER.has(first) ||
    run.gender ||
    /^\p{Lu}\.$/u.test(tokens[run.name]?.text ?? '')
  )
    return true;
  if (run.name > run.from) return true;
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const named = before?.text === ',' ? tokens[run.from - 2] : before;
  if (named?.kind === 'word' && ROLE_NOUNS.has(named.lower)) return true;
  return after?.text === ',' && tokens[run.to + 1]?.kind === 'number' && tokens[run.to + 2]?.text === ',';
}

/** Before the name of a land or town, not of a person. */
const QUARTERS = /^(?:(?:north|south|east|west)(?:ern)?|new|greater|central|upper|lower)$/;

/**
 * Two or three capitalized words without an article or a body's word; a person when the last one stands alone
 * elsewhere, and no word of it in small letters.
 */
export function mayBePerson(tokens: readonly Token[], run: NameRun, small: ReadonlySet<string>): boolean {
  if (run.to - run.name > 3 || tokens[run.from - 1]?.lower === 'the') return false;
  if (QUARTERS.test(tokens[run.name]?.lower ?? '')) return false;
  for (let i = run.name; i < run.to; i++) {
    const { lower = '', text = '' } = tokens[i] ?? {};
    if (BODY_WORDS.has(lower) || small.has(lower) || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  }
  return true;
}
