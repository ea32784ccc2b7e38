import { isClosed } from './closed.ts';
import { isMark, tokenAt, type View, wordAt } from './view.ts';
import { SEATS } from './words/authorities.ts';
import { CALENDAR, DETERMINERS } from './words/grammar.ts';
import { CHARACTER } from './words/labels.ts';
import { ORGANIZATION_NOUNS } from './words/organizations.ts';
import { PERSON_NOUNS } from './words/people.ts';

/** Small words inside names ("Liberation of Palestine"). */
const LINKS = new Set(
  'of for in on de la el du del e y der des the al bin ul wal to & against with'.split(' '),
);

/** Whether the token is (part of) a proper name: a capital that the place in the sentence does not explain. */
export const isName = (view: View, i: number): boolean => {
  const token = tokenAt(view, i);
  if (token.kind === 'number') return /^\d+[A-Z]/.test(token.text);
  if (
    !token.capital &&
    !/^(?:al|el|as|ash|an|ul|ad|ar|ut|ud|us|uz|at|az|i|e)-\p{Lu}/u.test(token.text) &&
    !/^[a-z]{1,2}\p{Lu}/u.test(token.text)
  )
    return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  if (i !== firstWord(view)) return token.text.length > 3 || token.lower === 'may' || !isClosed(token.lower);
  if (isClosed(token.lower) || DETERMINERS.has(token.lower)) return false;
  return (
    !/^(?:[A-Z][a-z-]+(?:ing|ly))$/.test(token.text) || SEATS.has(token.lower) || tokenAt(view, i + 1).capital
  );
};

const firstWord = (view: View): number =>
  tokenAt(view, view.from).kind === 'quote' ? view.from + 1 : view.from;

/** End of the proper name that begins at `k`: capitals joined by small link words ("Liberation of Palestine"). */
export function nameEnd(view: View, k: number, stop: number): number {
  let end = k + 1;
  while (end < stop) {
    const token = tokenAt(view, end);
    if (isName(view, end)) {
      if (DETERMINERS.has(token.lower) && token.text.length > 3) break;
      end++;
    } else if (token.text === '/' && !token.spaced && isName(view, end + 1)) end += 2;
    else if (
      token.kind === 'number' &&
      /^\d{1,3}$/.test(token.text) &&
      !isClosed(wordAt(view, end - 1)) &&
      tokenAt(view, end - 1).text !== 'May'
    )
      end++;
    else if (LINKS.has(token.lower) && token.lower !== 'and' && linksName(view, k, end)) {
      end += wordAt(view, end + 1) === 'the' ? 2 : 1;
    } else if (token.lower === 'and' && joinsName(view, k, end)) end++;
    else if (
      (token.text === '’' || token.text === "'") &&
      !token.spaced &&
      isName(view, end + 1) &&
      tokenAt(view, end - 1).lower.endsWith('s') &&
      tokenAt(view, end + 1).spaced
    )
      end++;
    else break;
  }
  return end;
}

/** "of", "for", "in" inside a name: only after a word that names a kind of body or begins an "al-" name, before a capital. */
function linksName(view: View, k: number, at: number): boolean {
  const next = wordAt(view, at + 1) === 'the' ? at + 2 : at + 1;
  if (!isName(view, next) || CALENDAR.has(wordAt(view, next))) return false;
  const link = wordAt(view, at);
  if (
    link === 'de' ||
    link === 'la' ||
    link === 'del' ||
    link === 'al' ||
    link === 'bin' ||
    link === 'wal' ||
    link === 'ul' ||
    link === '&' ||
    link === 'du' ||
    link === 'el'
  )
    return true;
  if (link === 'of') return !PERSON_NOUNS.has(wordAt(view, at - 1)) && !PARTS.test(wordAt(view, at - 1));
  if (link === 'for' || link === 'on' || link === 'to' || link === 'against' || link === 'with')
    return NAMING.has(wordAt(view, at - 1)) && ((link !== 'with' && link !== 'to') || k < at - 1);
  if (link === 'in')
    return (
      /^(?:qaeda|qaida|state|people|council|islamic|group)$/.test(wordAt(view, at - 1)) ||
      wordAt(view, at - 1).startsWith('al-q')
    );
  return false;
}

/** "Fighters *of* X" are no part of X's name. */
const PARTS =
  /^(?:fighters|militants|troops|forces|units|branches|affiliates|parts|rebels|militiamen|insurgents)$/;

const NAMING = new Set(
  'front movement party council center centre committee fund foundation institute organization organisation association campaign union league congress coalition forum alliance office partnership network society initiative agency army group ministry department institute bureau authority commission alternative citizens students doctors people mothers lawyers scientists democracy defending'.split(
    ' ',
  ),
);

/** "and" inside a name: only after "of" or "for", between two capitals that are no names of their own. */
function joinsName(view: View, k: number, at: number): boolean {
  if (!isName(view, at + 1) || !ABSTRACT.has(wordAt(view, at + 1))) return false;
  for (let n = k; n < at; n++) if (LINKS.has(wordAt(view, n)) || ABSTRACT.has(wordAt(view, n))) return true;
  return false;
}

const ABSTRACT = new Set(
  'cooperation co-operation development democracy justice rights freedom freedoms culture science education security unity dignity reconciliation peace human trade commerce industry foreign defense defence affairs information technology communications propaganda crime law technology human sham levant syria legal economic stability equality progress drugs prosperity'.split(
    ' ',
  ),
);

/**
 * End (exclusive) of a name in quotation marks that opens at `k`: capitals only (the "Wagner" group), or a few words
 * that end in a noun for a group ("international LGBT movement"). `undefined`: none, or a label.
 */
export function quotedName(view: View, k: number, stop: number, capitals = false): number | undefined {
  let names = true;
  for (let n = k + 1; n < Math.min(stop, k + 9); n++) {
    if (isMark(view, n)) {
      if (n === k + 1) return undefined;
      return names || (!capitals && ORGANIZATION_NOUNS.has(wordAt(view, n - 1))) ? n + 1 : undefined;
    }
    if (CHARACTER.has(wordAt(view, n)) || tokenAt(view, n).kind === 'punctuation') return undefined;
    if (!isName(view, n)) names = false;
  }
  return undefined;
}
