/**
 * Text that remembers where each of its UTF-16 units stood in the document as received, so that an offset in
 * the cleaned text leads back to the curator's file.
 */
export interface Mapped {
  text: string;
  /** For each unit of `text` its offset in the document as received. */
  from: number[];
}

/** What to put in place of `text.slice(start, end)`; kept characters are better left outside the edit. */
export interface Edit {
  start: number;
  end: number;
  /** Default: nothing. */
  text?: string;
}

/** The document as received. */
export function mapped(text: string): Mapped {
  return { text, from: Array.from({ length: text.length }, (_, index) => index) };
}

/** Applies edits given in text order without overlap; inserted units point at the start of what they replace. */
export function edited(source: Mapped, edits: Edit[]): Mapped {
  if (edits.length === 0) return source;
  const text: string[] = [];
  const from: number[] = [];
  let at = 0;
  const keep = (end: number) => {
    text.push(source.text.slice(at, end));
    for (let index = at; index < end; index++) from.push(source.from[index] ?? 0);
  };
  for (const edit of edits) {
    keep(edit.start);
    const inserted = edit.text ?? '';
    text.push(inserted);
    const origin = source.from[edit.start] ?? source.from.at(-1) ?? 0;
    for (let index = 0; index < inserted.length; index++) from.push(origin);
    at = edit.end;
  }
  keep(source.text.length);
  return { text: text.join(''), from };
}

/** Applies what `edit` says to each match of a global pattern with the `d` flag; undefined leaves the match. */
export function rewritten(
  source: Mapped,
  pattern: RegExp,
  edit: (match: RegExpExecArray) => Edit[] | undefined,
): Mapped {
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(pattern)) edits.push(...(edit(match) ?? []));
  return edited(source, edits);
}
