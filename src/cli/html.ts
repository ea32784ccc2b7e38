import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleFacts } from '../core/article-facts.ts';

/** An article found in a page of HTML. */
export interface HtmlArticle {
  /** Headline and paragraphs, a blank line between them. */
  text: string;
  title?: string;
  publisher?: string;
  /** ISO 8601 day. */
  published?: string;
  url?: string;
}

const HTML = /^(?:\uFEFF|\s|<!--(?:(?!-->)[\s\S]){0,2000}-->){0,20}<(?:!doctype html|html|head|body)\b/i;
/** Elements that end a paragraph where they begin and end. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Whether a document is HTML, by how it begins. */
export const isHtml = (document: string): boolean => HTML.test(document.slice(0, 4000));

/** The article of a page; undefined: it holds none. Styles are not applied: what a style sheet hides is read too. */
export function articleOf(html: string, url: string | undefined): HtmlArticle | undefined {
  const { document } = parseHTML(html);
  const statements = statementsOf(document, url);
  const content = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse()?.content;
  if (!content) return undefined;
  const paragraphs = paragraphsOf(content);
  if (paragraphs.length === 0) return undefined;
  const { title, publisher, published } = articleFacts(statements);
  const heading = title !== undefined && !paragraphs.includes(title) ? [title] : [];
  const address = url ?? (URL.canParse(statements.url) ? statements.url : undefined);
  return {
    text: [...heading, ...paragraphs].join('\n\n'),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(address !== undefined && { url: address }),
  };
}

function statementsOf(document: Document, url: string | undefined): Parameters<typeof articleFacts>[0] {
  const some = (selector: string, most: number) => [...document.querySelectorAll(selector)].slice(0, most);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    url: url ?? canonical,
    title: document.title,
    jsonLd: some('script[type="application/ld+json"]', 20).map((script) => script.textContent),
    meta: some('meta[content], [itemprop="datePublished"]', 300).flatMap((element) => {
      const name = ['property', 'name', 'itemprop']
        .map((each) => element.getAttribute(each))
        .find((each) => each);
      const content = element.getAttribute('content') ?? element.getAttribute('datetime');
      return name && content ? [[name, content] as const] : [];
    }),
    times: some(
      'time[pubdate], time[itemprop="datePublished"], article time[datetime], main time[datetime]',
      5,
    ).flatMap((time) => time.getAttribute('datetime') ?? []),
  };
}

/** Texts between the edges of blocks, white space folded; two <br> end a paragraph. Without recursion: pages nest as they like. */
function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = [];
  let text = '';
  const end = (): void => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '') paragraphs.push(folded);
    text = '';
  };
  const pending: (Node | 'end')[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node === 'end') end();
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeName === 'BR') {
      if (text.endsWith('\n')) end();
      else text += '\n';
    } else if (node.nodeType === 1 && node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) end();
      if (isBlock) pending.push('end');
      pending.push(...[...node.childNodes].toReversed());
    }
  }
  end();
  return paragraphs;
}
