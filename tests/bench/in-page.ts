/** The benchmark's part that runs in the page: takes quotations, lets the page drift, asks, scores, and times. */
import { anchorAll } from '../../src/page/anchor.ts';
import { indexText } from '../../src/page/text-index.ts';
import { applyDrift, type Drift } from './drift.ts';
import { type Hostile, hostileText } from './hostile.ts';
import { randomOf } from './random.ts';
import { intervalOf, pointOf, readStream, type Stream } from './stream.ts';

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

type Found = AbstractRange | null;
type Program = (root: Element, quotes: Quote[]) => Found[] | Promise<Found[]>;

export interface Score {
  right: number;
  wrong: number;
  missing: number;
  all: number;
}

function ours(root: Element, quotes: Quote[]): Found[] {
  return anchorAll(root, quotes).map(({ ranges }) => {
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return null;
    const { startContainer, startOffset } = first;
    const { endContainer, endOffset } = last;
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  });
}

declare global {
  var benchPeers: Record<string, Program>;
  var bench: typeof api;
}

/** What every program of this kind has to do first: the unit of the time bar. */
function gather(root: Element): Found[] {
  indexText(root);
  return [];
}

const programs = (): Record<string, Program> => ({ ours, ...globalThis.benchPeers });
const dense = (text: string) => text.replace(/\s/g, '');

/** Quotations of 20 to 300 characters from the text of `article` that stand once on the page, with their places. */
function take(
  article: string,
  wanted: number,
  stream: Stream,
  isApart: boolean,
): { quote: Quote; at: [number, number] }[] {
  const parsed = new DOMParser().parseFromString(article, 'text/html');
  const blocks = [...parsed.querySelectorAll('p,li,h1,h2,h3,blockquote')].map((block) =>
    (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  const random = randomOf(article.length);
  const taken: { quote: Quote; at: [number, number] }[] = [];
  for (let tries = 0; tries < wanted * 20 && taken.length < wanted; tries++) {
    const block = blocks[Math.floor(random() * blocks.length)] ?? '';
    const length = Math.round(20 * 15 ** random());
    const from = block.lastIndexOf(' ', Math.floor(random() * (block.length - length))) + 1;
    const to = block.indexOf(' ', from + length);
    if (to < 0 || to - from > 300) continue;
    const exact = block.slice(from, to);
    const text = dense(exact);
    const start = stream.text.indexOf(text);
    if (start < 0 || stream.text.includes(text, start + 1)) continue;
    const at: [number, number] = [start, start + text.length];
    if (isApart && taken.some((other) => at[0] < other.at[1] + 45 && other.at[0] < at[1] + 45)) continue;
    taken.push({
      quote: { exact, prefix: block.slice(Math.max(0, from - 32), from), suffix: block.slice(to, to + 32) },
      at,
    });
  }
  return taken;
}

function rangeOf(stream: Stream, [start, end]: [number, number]): Range | undefined {
  const [from, to] = [pointOf(stream, start), pointOf(stream, end - 1)];
  if (!from || !to) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

const api = {
  names: () => Object.keys(programs()),

  /** Lets the page drift and scores every program; right: 90 % of the characters, wrong: less than 10 %. */
  async accuracy(article: string, drift: Drift): Promise<Record<string, Score>> {
    const stream = readStream();
    const cases = take(article, 12, stream, true).toSorted((one, other) => one.at[0] - other.at[0]);
    const truth = cases.flatMap(({ at }) => rangeOf(stream, at) ?? []);
    const changed = applyDrift(drift, stream.nodes, truth, article.length);
    const drifted = readStream();
    const places = truth.map((range) => intervalOf(drifted, range));
    const scores: Record<string, Score> = {};
    for (const [name, program] of Object.entries(programs())) {
      const found = await program(
        document.body,
        cases.map(({ quote }) => quote),
      );
      // a program may have put other nodes in place of the page's; the characters are the same
      const now = readStream();
      const score: Score = { right: 0, wrong: 0, missing: 0, all: 0 };
      found.forEach((range, index) => {
        const place = places[index];
        if (!changed[index] || !place) return;
        score.all++;
        if (!range) {
          score.missing++;
          return;
        }
        const [start, end] = intervalOf(now, range);
        const both = Math.min(end, place[1]) - Math.max(start, place[0]);
        const share = both / (Math.max(end, place[1]) - Math.min(start, place[0]));
        if (drift !== 'deleted' && share >= 0.9) score.right++;
        else if (drift === 'deleted' || !(share >= 0.1)) score.wrong++;
      });
      scores[name] = score;
    }
    return scores;
  },

  /** Makes the page `times` as long, by copies with other letters. */
  lengthen(times: number): number {
    const kids = [...document.body.childNodes];
    for (let copy = 1; copy < times; copy++)
      for (const kid of kids) {
        const clone = kid.cloneNode(true);
        const walker = document.createTreeWalker(clone, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node instanceof Text)
            node.data = node.data.replace(/[a-z]/g, (letter) =>
              String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + (copy % 25) + 1) % 26)),
            );
        document.body.append(clone);
      }
    return document.body.textContent?.length ?? 0;
  },

  quotes: (article: string, count: number): Quote[] =>
    take(article, count, readStream(), false).map(({ quote }) => quote),

  drift(drift: Drift): void {
    applyDrift(drift, readStream().nodes, [], 1);
    document.body.getBoundingClientRect();
  },

  /** Puts hostile text in place of the page, in one paragraph; gives its quotations. */
  hostile(kind: Hostile, length: number): Quote[] {
    const { text, exacts } = hostileText(kind, length);
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.replaceChildren(paragraph);
    return exacts.map((exact) => ({ exact, prefix: '', suffix: '' }));
  },

  /** ms: the median of `rounds`; `gather`: reading the page alone. One that takes over 2 s is not asked again. */
  async time(name: string, quotes: Quote[], rounds: number): Promise<number> {
    const program = name === 'gather' ? gather : programs()[name];
    const times: number[] = [];
    if (!program) return Number.NaN;
    while (times.length < rounds && (times[0] ?? 0) < 2000) {
      const start = performance.now();
      await program(document.body, quotes);
      times.push(performance.now() - start);
    }
    return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
  },
};

globalThis.bench = api;
