/** A source document as a publisher's page would show it: header, byline, links, an advertisement, a sidebar. */
import { cleanDocument, type SourceDocument } from '../core/document.ts';

export interface PageOptions {
  /** A site with a dark ground of its own. */
  dark?: boolean;
  /** Put into <head> after the page's own: scripts, styles, what a test needs. */
  head?: string;
  /** Put at the end of <body>. */
  tail?: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const style = `
  :root { --ground: #fff; --ink: #1b1b1b; --quiet: #6b6b6b; --rule: #ddd; }
  .dark { --ground: #121212; --ink: #e4e3df; --quiet: #a3a5aa; --rule: #34363a; }
  html { font-size: 62.5%; }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.9rem/1.62 Georgia, 'DejaVu Serif', serif; }
  a { color: inherit; text-underline-offset: .12em; text-decoration-thickness: 1px; text-decoration-color: var(--quiet); }
  .site { border-bottom: 1px solid var(--rule); padding: 18px 40px 14px; display: flex; gap: 28px; align-items: baseline; font: 1.4rem/2rem sans-serif; color: var(--quiet); }
  .site a { text-decoration: none; } .site strong { font: 700 2.6rem/3rem Georgia, 'DejaVu Serif', serif; color: var(--ink); margin-right: auto; }
  .columns { display: grid; grid-template-columns: minmax(0, 660px) 300px; gap: 64px; justify-content: center; padding: 36px 32px 72px; }
  h1 { font: 700 3.8rem/1.16 Georgia, 'DejaVu Serif', serif; margin: 8px 0 14px; }
  .label { font: 600 1.3rem/1.8rem sans-serif; color: #b3261e; margin: 0; } .dark .label { color: #f0857c; }
  .byline { font: 1.4rem/2rem sans-serif; color: var(--quiet); padding-bottom: 16px; border-bottom: 1px solid var(--rule); margin: 0 0 22px; }
  .article__block p { margin: 0 0 1.05em; }
  .advertisement { margin: 0 0 24px; height: 90px; display: grid; place-items: center; background: color-mix(in srgb, var(--ink) 8%, var(--ground)); font: 1.2rem/1.6rem sans-serif; color: var(--quiet); }
  .sidebar h2 { font: 600 1.4rem/2rem sans-serif; border-top: 2px solid; padding-top: 8px; margin: 0; }
  .sidebar ul { list-style: none; margin: 0; padding: 0; } .sidebar li { font-size: 1.6rem; line-height: 1.4; padding: 12px 0; border-bottom: 1px solid var(--rule); }
  footer { border-top: 1px solid var(--rule); padding: 18px 40px; font: 1.3rem/1.8rem sans-serif; color: var(--quiet); }
  @media (max-width: 820px) { .columns { grid-template-columns: minmax(0, 1fr); padding: 20px; gap: 24px; } .site a { display: none; } h1 { font-size: 3rem; } }
`;

/** [words](address) in Markdown: where a link stood in the text as received. */
const link = /\[(?<words>[^\]\n]{1,200})\]\((?<address>[^)\s]{0,500})\)/g;

/** The links that the document had, as spans of its cleaned text. */
function linksOf(received: string, { from, text }: SourceDocument): { start: number; end: number }[] {
  const cleanAt = new Map(from.map((offset, index) => [offset, index]));
  return [...received.matchAll(link)].flatMap((match) => {
    const start = cleanAt.get(match.index + 1);
    const words = match.groups?.['words'] ?? '';
    return start !== undefined && text.startsWith(words, start) ? [{ start, end: start + words.length }] : [];
  });
}

function linked(text: string, at: number, links: readonly { start: number; end: number }[]): string {
  let [html, done] = ['', 0];
  for (const { start, end } of links) {
    if (start < at || end > at + text.length) continue;
    html += `${escaped(text.slice(done, start - at))}<a href="#related">${escaped(text.slice(start - at, end - at))}</a>`;
    done = end - at;
  }
  return html + escaped(text.slice(done));
}

const dateLine = (published: string) =>
  new Date(`${published}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** The page's HTML. Nothing in it is known from one article: title, date and publisher come from the document. */
export function replayPage(received: string, options: PageOptions = {}): string {
  const document = cleanDocument(received);
  const { title = '', published = '', publisher = '', url = '', text } = document;
  const links = linksOf(received, document);
  let at = 0;
  const paragraphs: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    const isHead = paragraph === title || paragraph === publisher || paragraph === dateLine(published);
    if (!isHead) paragraphs.push(`<p>${linked(paragraph, at, links)}</p>`);
    at += paragraph.length + 2;
  }
  const middle = Math.ceil(paragraphs.length / 2);
  const block = (part: string[]) => `<div class="article__block">\n${part.join('\n')}\n</div>`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${published}T12:00:00+03:00`,
    publisher: { '@type': 'Organization', name: publisher },
    mainEntityOfPage: url,
    articleBody: text,
  };
  return `<!doctype html>
<html lang="en"${options.dark ? ' class="dark"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - ${escaped(publisher)}</title>
<link rel="canonical" href="${escaped(url)}">
<meta property="og:site_name" content="${escaped(publisher)}">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:url" content="${escaped(url)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>${style}</style>
${options.head ?? ''}
</head>
<body>
<header class="site"><strong>${escaped(publisher)}</strong><a href="/news">News</a><a href="/opinion">Opinion</a><a href="/business">Business</a></header>
<div class="columns">
<main><article>
<p class="label"><a href="/news">News</a></p>
<h1>${escaped(title)}</h1>
<p class="byline">${escaped(publisher)} · <time datetime="${escaped(published)}">${dateLine(published)}</time></p>
${block(paragraphs.slice(0, middle))}
<aside class="advertisement" aria-label="Advertisement">Advertisement</aside>
${block(paragraphs.slice(middle))}
</article></main>
<aside class="sidebar" id="related"><h2>Read more</h2><ul><li><a href="/news">A headline of another story would stand here</a></li><li><a href="/news">A second headline, somewhat longer, to fill two lines</a></li></ul></aside>
</div>
<footer>A local replay of the article's text, made by Sourcenote. The original stands at ${escaped(url)}</footer>
${options.tail ?? ''}
</body>
</html>
`;
}
