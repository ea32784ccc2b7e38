import { type Edit, type Mapped, rewritten } from './mapped.ts';

/*
 * Markdown as news documents carry it (CommonMark's inline marks and line prefixes). Words in plain square
 * brackets are an editor's insertion and stay. Bounded repetitions keep hostile input linear.
 */
const IMAGE = /!\[[^[\]]{0,500}\]\([^()\n]{0,2000}\)/dg;
/** One pair of parentheses may stand inside the address, as in Wikipedia's. */
const LINK = /\[(?<words>[^[\]]{1,1000})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/dg;
const REFERENCE_LINK = /\[(?<words>[^[\]\n]{1,1000})\]\[[^[\]\n]{0,100}\]/dg;
const REFERENCE = /^[ \t]{0,3}\[[^[\]\n]{1,100}\]:[ \t]{1,20}\S[^\n]{0,2000}$/dgm;
const AUTOLINK = /<(?<words>https?:\/\/[^\s<>]{1,2000})>/dg;
const STARS = /(?<mark>\*{1,3})(?=[^\s*])(?<words>[^*]{0,2000}[^\s*])\k<mark>(?!\*)/dg;
const UNDERSCORES =
  /(?<![\p{L}\p{N}_])(?<mark>_{1,3})(?=[^\s_])(?<words>[^_]{0,2000}[^\s_])\k<mark>(?![\p{L}\p{N}_])/dgu;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]{1,20}/dgm;
const QUOTE_MARK = /^[ \t]{0,3}>[ \t]?/dgm;
const RULE = /^[ \t]{0,3}(?:-{3,100}|\*{3,100}|_{3,100})[ \t]*$/dgm;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/dg;

/** Keeps the named group `words` of a match and cuts what surrounds it. */
function keepWords(match: RegExpExecArray): Edit[] | undefined {
  const words = match.indices?.groups?.['words'];
  if (!words) return undefined;
  const [start, end] = words;
  return [
    { start: match.index, end: start },
    { start: end, end: match.index + match[0].length },
  ];
}

function cut(match: RegExpExecArray): Edit[] {
  return [{ start: match.index, end: match.index + match[0].length }];
}

/** In this order: an image before the link inside it, strong before plain emphasis, escapes last. */
const RULES: [RegExp, (match: RegExpExecArray) => Edit[] | undefined][] = [
  [RULE, cut],
  [REFERENCE, cut],
  [IMAGE, cut],
  [LINK, keepWords],
  [REFERENCE_LINK, keepWords],
  [AUTOLINK, keepWords],
  [STARS, keepWords],
  // a second pass for emphasis inside strong emphasis
  [STARS, keepWords],
  [UNDERSCORES, keepWords],
  [HEADING, cut],
  [QUOTE_MARK, cut],
  [ESCAPE, cut],
];

/** The words without Markdown's marks; a link whose target is lost, `[words](#)`, is its words too. */
export function withoutMarkdown(document: Mapped): Mapped {
  return RULES.reduce((text, [pattern, edit]) => rewritten(text, pattern, edit), document);
}
