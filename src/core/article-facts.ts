/**
 * Title, publisher and day of publication of an article, from what its page states. The first place that
 * states one wins, the most deliberate first: JSON-LD (https://schema.org/NewsArticle), meta elements
 * (Open Graph, Dublin Core, publishers' own), <time>, the address. Nothing is guessed: unknown stays unknown.
 */

/** What a page holds, as strings; the caller caps their number. */
export interface PageStatements {
  url: string;
  /** <title> */
  title: string;
  /** Texts of the page's JSON-LD scripts. */
  jsonLd: readonly string[];
  /** name, property or itemprop → content, in the page's order. */
  meta: readonly (readonly [name: string, content: string])[];
  /** `datetime` of <time> elements of the article's head, those marked as publication first. */
  times: readonly string[];
}

export interface ArticleFacts {
  title?: string;
  publisher?: string;
  /** ISO 8601 day, as the page states it in its own time zone. */
  published?: string;
  /** Where the day was found. */
  publishedBy?: 'json-ld' | 'meta' | 'time' | 'address';
}

/** A longer JSON-LD text (UTF-16 units) is not read. */
const longestJson = 500_000;
/** Objects looked at in one JSON-LD text: graphs nest, hostile ones without end. */
const mostObjects = 2000;

const articleTypes =
  /^(?:(?:https?:\/\/schema\.org\/)?(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BlogPosting|LiveBlogPosting|Report))$/;

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date',
];

/** Day of an ISO 8601 date (and time); undefined: no real day. */
function dayOf(text: unknown): string | undefined {
  const day = typeof text === 'string' ? /^\s{0,4}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1] : undefined;
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** https://example.org/2016/09/15/slug, /2016-09-15-slug, /20160915/ */
function dayOfAddress(url: string): string | undefined {
  const groups = /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2})[/-]?(?<day>\d{2})(?=[/_-]|$)/.exec(
    url,
  )?.groups;
  return groups && dayOf(`${groups['year']}-${groups['month']}-${groups['day']}`);
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object of a JSON-LD text that is an article, without recursion. */
function articlesIn(text: string): Json[] {
  if (text.length > longestJson) return [];
  let queue: unknown[];
  try {
    queue = [JSON.parse(text)];
  } catch {
    return [];
  }
  const articles: Json[] = [];
  for (let seen = 0; seen < queue.length && seen < mostObjects; seen++) {
    const value = queue[seen];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isObject(value)) {
      const types = [value['@type']].flat();
      if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) articles.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
    }
  }
  return articles;
}

const words = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' || text.length > 500 ? undefined : text;
};

function nameOf(publisher: unknown): string | undefined {
  const [only] = [publisher].flat();
  return isObject(only) ? words(only['name']) : words(only);
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** What the page states; each fact is absent where nothing states it. */
export function articleFacts({ url, title, jsonLd, meta, times }: PageStatements): ArticleFacts {
  const articles = jsonLd.flatMap(articlesIn);
  const named = new Map(meta.toReversed().map(([name, content]) => [name.toLowerCase(), content]));
  const days: [ArticleFacts['publishedBy'], string | undefined][] = [
    ['json-ld', first(articles.map((article) => dayOf(article['datePublished'])))],
    ['meta', first(publishedNames.map((name) => dayOf(named.get(name))))],
    ['time', first(times.map(dayOf))],
    ['address', dayOfAddress(url)],
  ];
  const [publishedBy, published] = days.find(([, day]) => day !== undefined) ?? [];
  const headline = first([
    ...articles.map((article) => words(article['headline'])),
    words(named.get('og:title')),
    words(title),
  ]);
  const publisher = first([
    ...articles.map((article) => nameOf(article['publisher'])),
    words(named.get('og:site_name')),
    words(named.get('application-name')),
  ]);
  return {
    ...(headline && { title: headline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(published && publishedBy && { publishedBy }),
  };
}
