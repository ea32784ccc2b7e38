import type { Annotation, AnnotationPage, Kind } from '../annotation.ts';
import { detailsOf, oneLine, passageOf, publisherOf, voiceOf } from './saying.ts';
import { fragmentUrl } from './text-fragment.ts';
import { type ExportWords, fill } from './words.ts';

/** Text as text: no mark of Markdown or HTML in it means anything. CommonMark lets any ASCII punctuation be escaped. */
function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^[-+](?=\s|$)/, '\\$&')
    .replace(/^(?<number>\d{1,9})(?<mark>[.)])/, '$<number>\\$<mark>');
}

/** An address inside a link; parentheses would end it. */
function address(url: string): string {
  return url.replace(/[()<>\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** Words that lead to an address; the words alone where the article has none. */
function link(words: string, url: string): string {
  const text = markdownText(words);
  return url === '' || url.startsWith('#') ? text : `[${text}](${address(url)})`;
}

/** The article: title, publisher, day, and a copy where one is known. */
function origin({ source }: AnnotationPage, url: string, words: ExportWords): string {
  const [archived] = source.archived ?? [];
  const published = source.published === '' ? '' : `, ${words.date(source.published.slice(0, 10))}`;
  const article = `${link(source.title || source.url, url)}, *${markdownText(publisherOf(source))}*${published}`;
  return archived === undefined ? article : `${article}. ${link(words.archived, archived)}`;
}

/** One passage as a block quotation with whose words it is and where it stands. `text`: see `textDirective`. */
export function markdownCitation(
  page: AnnotationPage,
  annotation: Annotation,
  words: ExportWords,
  text?: string,
): string {
  const url = fragmentUrl(page.source.url, annotation.target.selector[0], text);
  const voice = markdownText(voiceOf(page.source, annotation, words));
  const details = detailsOf(annotation, words).map(markdownText).join('; ');
  return `> ${markdownText(passageOf(annotation))}\n>\n> — ${voice} (${details}). ${origin(page, url, words)}\n`;
}

function entry(page: AnnotationPage, annotation: Annotation, words: ExportWords): string {
  const url = fragmentUrl(page.source.url, annotation.target.selector[0]);
  const voice = markdownText(voiceOf(page.source, annotation, words));
  const details = detailsOf(annotation, words).map(markdownText).join('; ');
  return `- ${voice}: ${link(passageOf(annotation), url)} (${details})`;
}

/** The whole summary: the article, then its passages by kind in the order of the text. */
export function toMarkdown(page: AnnotationPage, words: ExportWords): string {
  const { headings } = words;
  const kinds: [Kind, string][] = [
    ['Quotation', headings.quotations],
    ['Timex', headings.dates],
    ['Designation', headings.designations],
  ];
  const parts = kinds.flatMap(([kind, heading]) => {
    const items = page.items.filter(({ body }) => body.type === kind);
    return items.length === 0
      ? []
      : [`## ${markdownText(heading)}\n\n${items.map((item) => entry(page, item, words)).join('\n')}\n`];
  });
  const made = [page.creator?.name, page.created && words.date(page.created), page.license].filter(Boolean);
  return [
    `# ${markdownText(page.source.title || page.source.url)}\n`,
    `${origin(page, page.source.url, words)}\n`,
    ...parts,
    ...(made.length > 0 ? [`${markdownText(fill(words.made, { maker: made.join(', ') }))}\n`] : []),
  ].join('\n');
}
