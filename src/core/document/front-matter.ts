import { dayOfLine } from './day.ts';
import { edited, type Mapped } from './mapped.ts';

/** What a document says about itself. */
export interface Metadata {
  title?: string;
  /** ISO 8601 day. */
  published?: string;
  publisher?: string;
  author?: string;
  url?: string;
}

/** The keys of front matter that are understood, in lower case, and what they mean. */
const KEYS: Record<string, keyof Metadata> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  'published on': 'published',
  'published time': 'published',
  'publication date': 'published',
  publisher: 'publisher',
  publication: 'publisher',
  site: 'publisher',
  'site name': 'publisher',
  author: 'author',
  byline: 'author',
  url: 'url',
  link: 'url',
  source: 'url',
  canonical: 'url',
  'original url': 'url',
  'source url': 'url',
  'url source': 'url',
};
const FENCED = /^\s{0,100}---[ \t]*\n(?<lines>[\s\S]{0,10000}?)\n---[ \t]*(?:\n|$)/;
const KEY_LINE =
  /^[ \t]{0,10}(?<key>[A-Za-z][A-Za-z _-]{0,30}?)[ \t]{0,5}:[ \t]{1,5}(?<value>\S[^\n]{0,2000})$/;
/** An address that ends the document, alone on its line or after “Original url:” with or without blank lines between. */
const LABEL =
  '(?:(?:original|source|canonical|article|permanent)[ \\t]{1,3})?(?:url|link|address|source)[ \\t]{0,3}:[*_]{0,3}\\s{0,20}';
const ADDRESS = [
  '<(?<angled>https?://[^\\s<>]{1,2000})>',
  '\\[[^[\\]\\n]{0,500}\\]\\((?<linked>https?://[^\\s()]{1,2000})\\)',
  '(?<bare>https?://[^\\s<>]{1,2000})',
].join('|');
const TRAILER = new RegExp(`(?:^|\\n)[ \\t*_]{0,10}(?:${LABEL})?(?:${ADDRESS})\\s{0,100}$`, 'i');

/** Adds one key's value if the key is known and the value is of its kind. */
function read(line: string, metadata: Metadata): boolean {
  const groups = KEY_LINE.exec(line)?.groups;
  const name = KEYS[(groups?.['key'] ?? '').toLowerCase()];
  if (!name || !Object.hasOwn(KEYS, (groups?.['key'] ?? '').toLowerCase())) return false;
  const value = (groups?.['value'] ?? '').trim().replace(/^(["'])([^\n]*)\1$/, '$2');
  if (name === 'published') {
    const day = dayOfLine(value);
    if (day) metadata.published = day;
    return day !== undefined;
  }
  if (name === 'url' && !/^<?https?:\/\/[^\s<>]+>?$/.test(value)) return false;
  metadata[name] = name === 'url' ? value.replace(/[<>]/g, '') : value;
  return true;
}

/** Where the front matter ends: a fenced block, or a run of lines with known keys. 0: there is none. */
function head(text: string, metadata: Metadata): number {
  const fenced = FENCED.exec(text);
  if (fenced) {
    for (const line of (fenced.groups?.['lines'] ?? '').split('\n')) read(line, metadata);
    return fenced[0].length;
  }
  let end = 0;
  for (const line of text.slice(0, 10_000).split('\n')) {
    if (line.trim() !== '' && !read(line, metadata)) break;
    end += line.length + 1;
  }
  return Object.keys(metadata).length > 0 ? Math.min(end, text.length) : 0;
}

/** Takes a document's labelled data off its head and tail; unlabelled title and date lines are its words and stay. */
export function withoutFrontMatter(document: Mapped): { document: Mapped; metadata: Metadata } {
  const metadata: Metadata = {};
  const start = head(document.text, metadata);
  const trailer = TRAILER.exec(document.text.slice(start).slice(-5000));
  const end = trailer ? document.text.length - trailer[0].length : document.text.length;
  const { angled, linked, bare } = trailer?.groups ?? {};
  const url = angled ?? linked ?? bare;
  if (url) metadata.url ??= url;
  return {
    document: edited(document, [
      { start: 0, end: start },
      { start: Math.max(start, end), end: document.text.length },
    ]),
    metadata,
  };
}

/** Longer than this (UTF-16 units) it is a paragraph, no headline. */
const LONGEST_TITLE = 250;
const BYLINE = /^(?:by|By|BY) (?<author>\p{Lu}[^\n]{1,100})$/u;
const PROSE_END = /[.!?…]["'”’»)\]]{0,3}$/;

/** Title, date, publisher and author of cleaned text whose first lines give them without labels. */
export function titleLines(text: string): Metadata {
  const metadata: Metadata = {};
  const lines = text.slice(0, 5000).split('\n\n').slice(0, 6);
  const date = lines.findIndex((line) => dayOfLine(line) !== undefined);
  const [title] = lines;
  // a headline may end in “?” or “!”, and even in “.” where a date line follows
  if (
    title &&
    date !== 0 &&
    lines.length > 1 &&
    title.length <= LONGEST_TITLE &&
    (date === 1 || !/\.["'”’»)\]]{0,3}$/.test(title))
  )
    metadata.title = title;
  for (const line of lines.slice(metadata.title ? 1 : 0)) {
    const day = dayOfLine(line);
    const author = BYLINE.exec(line)?.groups?.['author'];
    if (day) metadata.published ??= day;
    else if (author) metadata.author ??= author;
    else if (line.length > 60 || PROSE_END.test(line)) break;
    // a name alone on a line says nothing without a date line beside it
    else if (date >= 0) metadata.publisher ??= line;
  }
  return metadata;
}
