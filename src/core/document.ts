import { type Metadata, titleLines, withoutFrontMatter } from './document/front-matter.ts';
import { joinedLines } from './document/lines.ts';
import { edited, type Mapped, mapped, rewritten } from './document/mapped.ts';
import { withoutMarkdown } from './document/markdown.ts';

/** A source document made ready to be read: what records' quotes and offsets refer to. */
export interface SourceDocument extends Metadata {
  /** One paragraph a line, a blank line between paragraphs; headline and date line included where it has them. */
  text: string;
  /** For each UTF-16 unit of `text` its offset in the document as received. */
  from: number[];
}

/** A document longer than this (UTF-16 units) is refused: no article is, and each step copies it. */
export const LONGEST_DOCUMENT = 2_000_000;

const LINE_ENDS = /\r\n?|\u2028|\u2029/dg;
const TRIMMED = /[ \t]+(?=\n|$)|(?<![ \t])[ \t]{2,}|\t|^[ \t]+/dgm;

function withPlainSpace(document: Mapped): Mapped {
  return rewritten(document, TRIMMED, (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const edge =
      end === match.input.length ||
      match.input[end] === '\n' ||
      start === 0 ||
      match.input[start - 1] === '\n';
    return [{ start, end, text: edge ? '' : ' ' }];
  });
}

/**
 * Cleans an article as it was received (plain text or Markdown, with or without front matter): labelled data
 * goes to the metadata, Markdown's marks and lost links go, broken lines are joined. Words, quotation marks,
 * dashes and invisible characters stay as they are: folding is the anchoring's business. One function for
 * records, drafts and tests, so that offsets always mean the same text.
 */
export function cleanDocument(received: string): SourceDocument {
  if (received.length > LONGEST_DOCUMENT)
    throw new RangeError(`The document has ${received.length} characters; the most is ${LONGEST_DOCUMENT}.`);
  const whole = mapped(received);
  const bom = received.startsWith('\uFEFF') ? edited(whole, [{ start: 0, end: 1 }]) : whole;
  const unix = rewritten(bom, LINE_ENDS, (match) => [
    { start: match.index, end: match.index + match[0].length, text: '\n' },
  ]);
  const { document, metadata } = withoutFrontMatter(unix);
  const cleaned = joinedLines(withPlainSpace(withoutMarkdown(document)));
  return { ...titleLines(cleaned.text), ...metadata, ...cleaned };
}
