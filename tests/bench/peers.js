// The programs compared with: each takes the root and the quotes, and gives one range or null for each.
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import search from 'approx-string-match';
import { toRange } from 'dom-anchor-text-quote';
import Mark from 'mark.js';

function gather(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  const starts = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  const place = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return [nodes[low], offset - starts[low]];
  };
  const rangeOf = (start, end) => {
    const range = new Range();
    range.setStart(...place(start));
    const [last, offset] = place(end - 1);
    range.setEnd(last, offset + 1);
    return range;
  };
  return { text, rangeOf };
}

const attempt = (find) => {
  try {
    return find() ?? null;
  } catch {
    return null;
  }
};

globalThis.benchPeers = {
  /** The floor: one pass to gather text, one indexOf a quote; no context, no folding, no edits. */
  floor: (root, quotes) => {
    const { text, rangeOf } = gather(root);
    return quotes.map(({ exact }) => {
      const start = text.indexOf(exact);
      return start < 0 ? null : rangeOf(start, start + exact.length);
    });
  },
  'approx-string-match': (root, quotes) => {
    const { text, rangeOf } = gather(root);
    return quotes.map(({ exact }) =>
      attempt(() => {
        const start = text.indexOf(exact);
        if (start >= 0) return rangeOf(start, start + exact.length);
        const [best] = search(text, exact, Math.min(256, exact.length / 5)).toSorted(
          (one, other) => one.errors - other.errors,
        );
        return best && rangeOf(best.start, best.end);
      }),
    );
  },
  '@apache-annotator/dom': async (root, quotes) => {
    const found = [];
    for (const quote of quotes) {
      const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(root);
      found.push(await attempt(() => matches.next().then(({ value }) => value ?? null)));
    }
    return found;
  },
  'dom-anchor-text-quote': (root, quotes) => quotes.map((quote) => attempt(() => toRange(root, quote))),
  /** It can only find by wrapping: what it finds is unwrapped again, which its time includes. */
  'mark.js': (root, quotes) => {
    const mark = new Mark(root);
    return quotes.map(({ exact }) =>
      attempt(() => {
        const elements = [];
        mark.mark(exact, {
          acrossElements: true,
          separateWordSearch: false,
          diacritics: false,
          caseSensitive: true,
          each: (element) => elements.push(element),
        });
        if (!elements.length) return null;
        const before = new Range();
        before.setStart(root, 0);
        before.setEndBefore(elements[0]);
        const start = before.toString().length;
        mark.unmark();
        return gather(root).rangeOf(start, start + exact.length);
      }),
    );
  },
};
