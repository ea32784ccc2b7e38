/** What happens to a page between the record and the reader. Live ranges carry the true places through it. */
import { randomOf } from './random.ts';

export const DRIFTS = [
  'unchanged',
  'banner',
  'typography',
  'white space',
  'edited',
  'word in or out',
  'ad inside',
  'deleted',
] as const;
export type Drift = (typeof DRIFTS)[number];

type Edit = [offset: number, count: number, text: string];

const replaceAll = (data: string, pattern: RegExp, by: (match: string) => string): Edit[] =>
  Array.from(data.matchAll(pattern), (match) => [match.index, match[0].length, by(match[0])]);

const TYPOGRAPHY: Record<string, string> = {
  '"': '\u201d',
  "'": '\u2019',
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '...': '\u2026',
  '\u2026': '...',
  '\u2014': '--',
  '\u2013': '-',
  ' ': '\u00a0',
};

function edits(drift: Drift, data: string, random: () => number): Edit[] {
  if (drift === 'typography')
    return replaceAll(data, /\.\.\.|["'\u2018-\u201d\u2026\u2013\u2014 ]/g, (match) =>
      match === ' ' && random() > 0.1 ? match : (TYPOGRAPHY[match] ?? match),
    );
  if (drift === 'white space')
    return replaceAll(data, /\s+/g, (match) => (random() < 0.3 ? '\n    ' : match));
  if (drift === 'edited')
    return replaceAll(data, /\S/g, (match) =>
      random() < 0.02 ? (['', 'x', `${match}e`][Math.floor(random() * 3)] ?? '') : match,
    );
  return [];
}

function apply(node: Text, list: Edit[]): void {
  for (const [offset, count, text] of list.toReversed())
    if (node.data.slice(offset, offset + count) !== text) node.replaceData(offset, count, text);
}

/** Offsets of the words of a range's first text node that lie inside it. */
function inner({ startContainer, startOffset, endContainer, endOffset }: Range): number[] {
  if (!(startContainer instanceof Text)) return [];
  const end = startContainer === endContainer ? endOffset : startContainer.data.length;
  return replaceAll(startContainer.data, / (?=\w)/g, String)
    .map(([offset]) => offset + 1)
    .filter((offset) => offset > startOffset + 1 && offset < end - 1);
}

/** Changes the page; `true` for each range that it changed. */
export function applyDrift(
  drift: Drift,
  nodes: readonly Text[],
  truth: readonly Range[],
  seed: number,
): boolean[] {
  const random = randomOf(seed);
  const before = truth.map(String);
  for (const node of nodes) apply(node, edits(drift, node.data, random));
  const last = truth.toReversed();
  if (drift === 'word in or out' || drift === 'ad inside')
    for (const range of last) {
      const offsets = inner(range);
      const offset = offsets[Math.floor(offsets.length / 2)];
      const node = range.startContainer;
      if (offset === undefined || !(node instanceof Text)) continue;
      if (drift === 'word in or out') {
        const word = /^\w+ /.exec(node.data.slice(offset))?.[0] ?? '';
        if (random() < 0.5 && offsets.length > 3) node.deleteData(offset, word.length);
        else node.insertData(offset, 'recently ');
      } else {
        const ad = document.createElement('aside');
        ad.className = 'bench-ad';
        ad.textContent = 'Story continues below advertisement';
        node.splitText(offset).before(ad);
      }
    }
  if (drift === 'deleted') for (const range of last) range.deleteContents();
  if (drift !== 'unchanged') {
    const banner = document.createElement('div');
    banner.textContent = 'Subscribe today for unlimited access. '.repeat(5);
    document.body.prepend(banner);
  }
  const always = drift === 'unchanged' || drift === 'banner' || drift === 'deleted';
  return truth.map((range, index) => always || String(range) !== before[index]);
}
