import type { TextQuoteSelector } from '../annotation.ts';

/*
 * Text fragments: https://wicg.github.io/scroll-to-text-fragment/ — `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * A browser takes the first place that fits, ignoring case; start and end must lie on word boundaries, which a
 * quote does; no part may cross a paragraph, but start and end may stand in different ones.
 */

/** A longer passage (UTF-16 units) is given by its first and last words: addresses are cut off by some programs. */
const LONGEST = 300;
/** Words at each end of a long passage: enough to be found once. */
const ENDS = 6;
/** A shorter passage (UTF-16 units) takes context along: the page around the article may have the same words. */
const TELLING = 60;

interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** One space for each run of white space; a line end for each run with one. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/**
 * Dash, comma and ampersand have a meaning in a directive; parentheses, quotes and a full stop at the end have one in
 * the text around an address.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function write({ prefix, start, end, suffix }: Directive): string {
  return [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ].join(',');
}

/** The passage by itself: whole, or by its ends where it is long or runs over paragraphs. */
function passage(exact: string): Pick<Directive, 'start' | 'end'> {
  const lines = exact.split('\n').filter((line) => line !== '');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && exact.length <= LONGEST) return { start: exact };
  const words = [first.split(' '), last.split(' ')] as const;
  // a first line that is the whole passage must not be used twice over
  if (lines.length === 1 && words[0].length < 2 * ENDS) return { start: exact };
  return { start: words[0].slice(0, ENDS).join(' '), end: words[1].slice(-ENDS).join(' ') };
}

/** How often the directive fits, up to two; case is ignored as browsers do. `text` is squeezed and in lower case. */
function fits({ prefix, start, end, suffix }: Directive, text: string): number {
  // a range is told by its beginning; what follows it within the page does not matter
  const parts = end === undefined ? [prefix, start, suffix] : [prefix, start];
  const needle = parts.filter((part) => part !== undefined).map((part) => part.toLowerCase());
  const [head = '', ...rest] = needle;
  let found = 0;
  for (let at = text.indexOf(head); at >= 0 && found < 2; at = text.indexOf(head, at + 1)) {
    let here = at + head.length;
    const all = rest.every((part) => {
      while (text[here] === ' ' || text[here] === '\n') here += 1;
      const follows = text.startsWith(part, here);
      here += part.length;
      return follows;
    });
    if (all) found += 1;
  }
  return found;
}

/** Context of punctuation alone tells nothing. */
const WORD = /[\p{L}\p{N}]/u;

/** Without its first word, which may be cut, unless that is all. */
function afterFirst(words: string): string {
  return words.replace(/^\S+ (?=\S)/, '');
}

function beforeLast(words: string): string {
  return words.replace(/(?<=\S) \S+$/, '');
}

/** The nearest line of the context; `across`: from the next paragraph where the passage's own has none. */
function context(quote: TextQuoteSelector, across: boolean): { prefix?: string; suffix?: string } {
  const edges = (text: string) => (across ? squeezed(text).trim() : squeezed(text)).split('\n');
  const [before, after] = [edges(quote.prefix ?? ''), edges(quote.suffix ?? '')];
  const [last = '', first = ''] = [before.at(-1)?.trim(), after[0]?.trim()];
  // only a line that reaches the end of the selector's context can be cut inside a word
  const prefix = before.length > 1 ? last : afterFirst(last);
  const suffix = after.length > 1 ? first : beforeLast(first);
  return { ...(WORD.test(prefix) && { prefix }), ...(WORD.test(suffix) && { suffix }) };
}

/**
 * The value of `text=` for a quote: as little context as tells its place from every other in `text`, all there is
 * where nothing does. Without `text` a short quote takes the context of its own paragraph along.
 */
export function textDirective(quote: TextQuoteSelector, text?: string): string {
  const own = passage(squeezed(quote.exact).trim());
  const near = context(quote, false);
  const far = context(quote, true);
  const telling = quote.exact.length >= TELLING;
  if (text === undefined) return write(telling ? own : { ...own, ...near });
  const page = squeezed(text).toLowerCase();
  const candidates: Directive[] = [
    ...(telling || (!near.prefix && !near.suffix) ? [own] : []),
    ...(near.prefix ? [{ ...own, prefix: near.prefix }] : []),
    ...(near.suffix ? [{ ...own, suffix: near.suffix }] : []),
    { ...own, ...near },
  ];
  return write(candidates.find((candidate) => fits(candidate, page) === 1) ?? { ...own, ...far });
}

/** The address that scrolls to a quote; a fragment that the address has is kept before the directive. */
export function fragmentUrl(url: string, quote: TextQuoteSelector, text?: string): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${textDirective(quote, text)}`;
}
