import type { Page } from 'puppeteer-core';

/** What is highlighted under one name: the texts of its ranges, in page order. */
export interface Mark {
  name: string;
  text: string;
}

/** Reads the registry, which extension and page share, from the page's side. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { name: string; text: string; top: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('sourcenote-')) continue;
      for (const each of highlight) {
        const range = new Range();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        found.push({ name, text: range.toString(), top: range });
      }
    }
    found.sort((a, b) => a.top.compareBoundaryPoints(Range.START_TO_START, b.top));
    return found.map(({ name, text }) => ({ name, text }));
  });
}

/** The middle of the first line on which these words of the page stand, in viewport coordinates. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest('script, style')) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

/** How many passages are marked, what is emphasized under the pointer not counted twice. */
export async function markCount(page: Page): Promise<number> {
  return (await marksOf(page)).filter(({ name }) => !/-(?:hover|active)$/.test(name)).length;
}

/** White space as one space: a page breaks its lines where it likes. */
export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
