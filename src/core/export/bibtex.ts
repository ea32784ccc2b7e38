import type { Annotation, AnnotationPage } from '../annotation.ts';
import { cslOf } from './csl.ts';
import type { ExportWords } from './words.ts';

/** What TeX would read as a command. https://www.ctan.org/pkg/biblatex (entry type online) */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // escaped braces would still be counted
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** Letters and digits, for a key that every program takes. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase()
    .slice(0, 40);
}

/** One passage as a BibTeX entry. Addresses go in as they are: `url` is verbatim in biblatex and hyperref. */
export function toBibtex(
  page: AnnotationPage,
  annotation: Annotation,
  words: ExportWords,
  text?: string,
): string {
  const item = cslOf(page, annotation, words, text);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const name = slug(item['container-title']) || 'source';
  const fields: [string, string][] = [
    ['author', `{${escaped(item['container-title'])}}`],
    ['title', escaped(item.title)],
    ['date', date],
    ['year', year === undefined ? '' : String(year)],
    // a brace in an address would end the field
    ['url', item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    [
      'note',
      escaped(
        [item.note, ...(item.archive_location ? [`${words.archived}: ${item.archive_location}`] : [])].join(
          '. ',
        ),
      ),
    ],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([key, value]) => `  ${key} = {${value}},`);
  return `@online{${name}${year ?? ''}${slug(annotation.id.split('#').at(-1) ?? '')},\n${lines.join('\n')}\n}\n`;
}
