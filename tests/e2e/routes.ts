/** What the local server plays: the article in its forms, by the query; every other address a short page. */
import { type Route, seedArticles, seedRoute } from '../../src/dev/replay.ts';
import { type PageOptions, replayPage } from '../../src/dev/replay-page.ts';

const [seed] = seedArticles();
if (!seed) throw new Error('seeds/ has no article');

const shown = (options: PageOptions = {}) => ({ html: replayPage(seed.received, options) });

/** The paragraphs come by script, after the content script has run. */
const lateScript = `<script>
const main = document.querySelector('main');
const all = main.innerHTML;
main.textContent = 'Loading';
addEventListener('load', () => setTimeout(() => { main.innerHTML = all; }, 700));
</script>`;

const forms: Record<string, Route> = {
  csp: () => ({
    ...shown(),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'" },
  }),
  late: () => shown({ tail: lateScript }),
  dark: () => shown({ dark: true }),
  other: () => ({
    html: '<!doctype html><html lang="en"><title>Gone</title><main><h1>Not here any more</h1><p>This page has moved to another place, and nothing of the article is left on it.</p></main>',
  }),
};

const asked: Route = (url) => {
  const form = forms[url.search.slice(1)];
  return form && url.host.endsWith(new URL(seed.url).host.replace(/^www\./, '')) ? form(url) : undefined;
};

/** The copies: the older address and the archives. */
const copies: Route = (url) => {
  const number = /\d{4,}$/.exec(seed.url)?.[0];
  const isCopy = /archive\.(?:org|ph)$/.test(url.host) || url.pathname.startsWith('/news/');
  return isCopy && number && url.href.includes(number) ? shown() : undefined;
};

/** The article's words on a site that no record knows; its canonical link names another site, so nobody believes it. */
export const copyUrl = 'https://copies.example.org/2016/09/a-copy';
const elsewhere: Route = (url) => (url.href.startsWith(copyUrl) ? shown() : undefined);

/** An article that no record knows. */
export const harbourUrl = 'https://news.example.org/2024/03/12/harbour-cranes';
const harbour = `<!doctype html><html lang="en"><head><title>City to Move the Harbour Cranes - The Paper</title>
<meta property="article:published_time" content="2024-03-12T09:00:00Z"><meta property="og:site_name" content="The Paper"></head>
<body><header><a href="/">The Paper</a></header><main><article><h1>City to Move the Harbour Cranes</h1>
<p>The city will move its oldest harbour cranes to a museum on the northern shore, officials said Monday, after a debate that lasted for most of a decade.</p>
<p>“The last crane will be moved before winter,” Ines Okafor, the harbour master, told reporters on Monday. “We owe it to the people who worked here.”</p>
<p>The council voted for the plan on March 4, and the work is to begin in the next weeks. Okafor said that the cost would stay below two million dollars and that the port would be open during the work.</p>
<p>Residents who had asked for the cranes to stay where they are said that they would go to court. The museum has room for three of the five machines, and the others are to be sold to a company in the south of the country.</p>
</article></main></body></html>`;
const unknownArticle: Route = (url) => (url.href.startsWith(harbourUrl) ? { html: harbour } : undefined);

const anything: Route = (url) =>
  url.pathname.endsWith('favicon.ico')
    ? undefined
    : {
        html: '<!doctype html><html lang="en"><title>A page</title><h1>A page</h1><p>Some words of no article.</p>',
      };

export const allPages: Route[] = [asked, copies, seedRoute(), elsewhere, unknownArticle, anything];
