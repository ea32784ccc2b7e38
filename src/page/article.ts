/**
 * Finds the article of a page: Readability decides on a clone, whose elements are numbered as the page's are;
 * the text is then read from the page itself, so that what is found can be marked there.
 */
import { Readability } from '@mozilla/readability';
import { type ArticleFacts, articleFacts } from '../core/article-facts.ts';
import { dayOfLine } from '../core/document/day.ts';

export interface Article {
  /** Headline, date line where it has one, paragraphs; a blank line between them. */
  text: string;
  facts: ArticleFacts;
  /** ms that Readability's one call took: the only work here that cannot be cut up. */
  readabilityTime: number;
}

/** Shorter than this (characters), a page's text is a teaser, a form or a list. */
const shortest = 500;
/** Attribute that numbers the elements of the clone. */
const number = 'data-n';

/** Lets the page draw between two slices of work, so that none but Readability's can hold it up for long. */
const pause = () =>
  new Promise<void>((done) => {
    setTimeout(done, 0);
  });

/** undefined: this page holds no article. */
export async function readArticle(doc: Document): Promise<Article | undefined> {
  const clone = doc.implementation.createHTMLDocument('');
  clone.replaceChild(clone.importNode(doc.documentElement, true), clone.documentElement);
  const elements = numberElements(doc, clone);
  await pause();
  const started = performance.now();
  const content = new Readability(clone, {
    charThreshold: shortest,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content;
  const readabilityTime = performance.now() - started;
  if (!(content instanceof Element)) return undefined;
  await pause();
  const kept = new Set<Element>();
  for (const copy of content.querySelectorAll(`[${number}]`)) {
    const element = elements[Number(copy.getAttribute(number))];
    if (element) kept.add(element);
  }
  const paragraphs = paragraphsOf(doc.body, kept);
  if (paragraphs.join('').length < shortest || isMadeOfLinks(doc.body, kept)) return undefined;
  const facts = articleFacts(statements(doc));
  return { text: withHead(doc, facts, paragraphs).join('\n\n'), facts, readabilityTime };
}

/** The page's elements by number; those that are not drawn are taken out of the clone. */
function numberElements(doc: Document, clone: Document): Element[] {
  const [live, copied] = [doc, clone].map((each) =>
    each.createTreeWalker(each.documentElement, NodeFilter.SHOW_ELEMENT),
  );
  const elements: Element[] = [];
  const hidden: Element[] = [];
  for (;;) {
    const [element, copy] = [live?.nextNode(), copied?.nextNode()];
    if (!(element instanceof Element) || !(copy instanceof Element)) break;
    copy.setAttribute(number, String(elements.push(element) - 1));
    const isInBody = doc.body.contains(element);
    if (
      element.localName === 'sourcenote-host' ||
      (isInBody && !element.checkVisibility({ visibilityProperty: true }))
    )
      hidden.push(copy);
  }
  for (const copy of hidden) if (copy.localName !== 'script') copy.remove();
  return elements;
}

/** A front page or list of stories: most of its words are links. */
function isMadeOfLinks(root: Element, kept: ReadonlySet<Element>): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let [all, linked] = [0, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !kept.has(parent) || !(node instanceof Text)) continue;
    all += node.data.length;
    if (parent.closest('a')) linked += node.data.length;
  }
  return linked > all / 2;
}

const isInline = (element: Element) => /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);

/** The texts of the kept elements, block by block, white space folded; two <br> end a paragraph. */
function paragraphsOf(root: Element, kept: ReadonlySet<Element>): string[] {
  const inline = new Map<Element, boolean>();
  const blockOf = (from: Element): Element => {
    let element = from;
    for (;;) {
      const known = inline.get(element) ?? isInline(element);
      inline.set(element, known);
      if (!known || !element.parentElement) return element;
      element = element.parentElement;
    }
  };
  const paragraphs: string[] = [];
  let text = '';
  let block: Element | undefined;
  let breaks = 0;
  const end = () => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '') paragraphs.push(folded);
    text = '';
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.localName !== 'br') continue;
      breaks += 1;
      if (breaks === 2) end();
      else text += ' ';
      continue;
    }
    const parent = node.parentElement;
    if (!parent || !kept.has(parent) || !(node instanceof Text)) continue;
    if (node.data.trim() !== '') breaks = 0;
    const own = blockOf(parent);
    if (own !== block) end();
    block = own;
    text += node.data;
  }
  end();
  return paragraphs;
}

/** Headline first, then the date line, which Readability mostly leaves out, unless a paragraph has it anyway. */
function withHead(doc: Document, { title }: ArticleFacts, paragraphs: readonly string[]): string[] {
  const folded = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const headline = [...doc.querySelectorAll('h1')].map(folded).find((text) => text.length > 10) ?? title;
  const dateLine = [...doc.querySelectorAll('time')]
    .map(folded)
    .find((text) => dayOfLine(text) !== undefined);
  const hasDay = paragraphs.some((paragraph) => dateLine !== undefined && paragraph.includes(dateLine));
  return [
    ...(headline === undefined ? [] : [headline]),
    ...(dateLine === undefined || hasDay ? [] : [dateLine]),
    ...paragraphs.filter((paragraph) => paragraph !== headline),
  ];
}

function statements(doc: Document): Parameters<typeof articleFacts>[0] {
  const some = (selector: string, most: number) => [...doc.querySelectorAll(selector)].slice(0, most);
  return {
    url: location.href,
    title: doc.title,
    jsonLd: some('script[type="application/ld+json" i]', 20).map(({ textContent }) => textContent),
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
