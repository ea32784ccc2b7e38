import { ABBREVIATIONS, SMALL_ABBREVIATIONS } from './abbreviations.ts';

/** What a token is by its characters alone; what it is in the sentence is for the tagger. */
export type TokenKind = 'word' | 'number' | 'quote' | 'punctuation';

/** A word, number or mark. Offsets are UTF-16 units into the whole text, `end` exclusive. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, curly apostrophes made straight: the key for word lists. */
  lower: string;
  kind: TokenKind;
  /** Begins with a capital letter. */
  capital: boolean;
  /** White space (or the start of the text) stands before it. */
  spaced: boolean;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const QUOTE = 4;
const OTHER = 0;

const QUOTE_CODES = new Set([
  0x22, 0x27, 0x60, 0x2018, 0x2019, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2039,
  0x203a,
]);
/** Classes of the code units below U+0250, which nearly all of a text is made of. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => classify(code));

function classify(code: number): number {
  if (code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0) return SPACE;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (QUOTE_CODES.has(code)) return QUOTE;
  if (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) return LETTER;
  if ((code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff)
    return SPACE;
  if (code === 0x2028 || code === 0x2029) return SPACE;
  if ((code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800)) return LETTER;
  return OTHER;
}

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 0x250 ? (CLASSES[code] ?? OTHER) : Number.isNaN(code) ? OTHER : classify(code);
};

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';
const CLITIC = /^['’](?:s|re|ve|ll|d|m)$/i;

/** End of the word that begins at `start`, clitics ('s, 've) left off; a dot belongs to initials and known abbreviations. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  for (; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) continue;
    const next = at + 1 < end ? classAt(text, at + 1) : OTHER;
    const char = text[at];
    if (isApostrophe(text, at) && next === LETTER) {
      let tail = at + 1;
      while (tail < end && classAt(text, tail) === LETTER) tail++;
      if (CLITIC.test(text.slice(at, tail))) return at;
      continue;
    }
    if (
      (char === '-' || char === '‑' || char === '&' || char === '_' || char === '@') &&
      (next === LETTER || next === DIGIT)
    )
      continue;
    if (char === '.') {
      const single = at - start === 1 || text[at - 2] === '.' || text[at - 2] === '-';
      if (next === LETTER && (single || isLowerCase(text, at + 1))) continue;
      if (single && !(at - start === 1 && (isLowerCase(text, start) || text[start] === 'I'))) return at + 1;
      if (at - start === 2 && /^no\.\s\d$/i.test(text.slice(start, start + 5))) return at + 1;
      const known = isLowerCase(text, start) ? SMALL_ABBREVIATIONS : ABBREVIATIONS;
      if (at - start < 8 && known.has(text.slice(start, at).toLowerCase())) return at + 1;
    }
    return at;
  }
  return at;
}

const isLowerCase = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** End of the number that begins at `start`: 2,016 · 3.5 · 5-4 · 10:30 · 1990s · 48-hour · 9th. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  for (; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === LETTER) continue;
    const next = at + 1 < end ? classAt(text, at + 1) : OTHER;
    const char = text[at];
    if ((char === ',' || char === '.' || char === ':' || char === '/') && next === DIGIT) continue;
    if (char === '-' && (next === DIGIT || next === LETTER)) continue;
    break;
  }
  return at;
}

const ADDRESS = /^(?:https?:\/\/|www\.)/i;

function addressEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(text, at) !== SPACE) at++;
  while (at > start + 1 && /[.,;:!?)\]”"’']/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Marks written with several characters: ellipses, typewriter dashes, typewriter quotation marks. */
function markEnd(text: string, start: number, end: number): number {
  const char = text[start];
  let at = start + 1;
  if (char === '.' || char === '-' || char === '!' || char === '?')
    while (at < end && text[at] === char) at++;
  else if ((char === '`' || char === "'") && text[at] === char && at < end) at++;
  else if (text.charCodeAt(start) >= 0xd800 && text.charCodeAt(start) < 0xdc00 && at < end) at++;
  return at;
}

/**
 * Cuts `text` from `start` to `end` into tokens, white space left out. Linear; never throws. Clitics ("'s", "'ve")
 * are tokens of their own, a hyphenated word is one, and a dot that belongs to an abbreviation ("U.S.", "Sept.",
 * "J.") stays with it.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const from = at;
    let type: TokenKind = 'punctuation';
    if (kind === LETTER || ((text[at] === '@' || text[at] === '#') && classAt(text, at + 1) === LETTER)) {
      at =
        (text[at] === 'h' || text[at] === 'w') && ADDRESS.test(text.slice(at, at + 8))
          ? addressEnd(text, at, end)
          : wordEnd(text, at, end);
      type = 'word';
    } else if (kind === DIGIT) {
      at = numberEnd(text, at, end);
      type = 'number';
    } else if (
      isApostrophe(text, at) &&
      !spaced &&
      classAt(text, at + 1) === LETTER &&
      tokens.at(-1)?.kind === 'word'
    ) {
      at += 1;
      while (at < end && classAt(text, at) === LETTER) at++;
      type = 'word';
    } else {
      at = markEnd(text, at, end);
      if (kind === QUOTE || (kind === OTHER && QUOTE_CODES.has(text.charCodeAt(from)))) type = 'quote';
    }
    const slice = text.slice(from, at);
    const lower = slice.toLowerCase();
    tokens.push({
      start: from,
      end: at,
      text: slice,
      lower: lower.includes('’') && type === 'word' ? lower.replaceAll('’', "'") : lower,
      kind: type,
      capital: type === 'word' && slice[0] !== lower[0],
      spaced,
    });
    spaced = false;
  }
  return tokens;
}
