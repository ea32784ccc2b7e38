import type { Annotation, Kind } from '../core/annotation.ts';
import type { CardPassage } from '../ui/card/model.ts';

/** An annotation and where it stands on this page; without ranges it is not shown. */
export interface Passage extends CardPassage {
  ranges: readonly AbstractRange[];
}

/** A live range over a static one, for its rectangles; drop it at once, live ranges slow the page's own changes. */
export function liveRange(range: AbstractRange): Range | undefined {
  try {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    // the page shortened the text node since
    return undefined;
  }
}

/** The passage's rectangles, one a line, in viewport coordinates; empty where it has left the page or is not drawn. */
export function rectsOf(passage: Passage): DOMRect[] {
  return passage.ranges.flatMap((range) => {
    if (!range.startContainer.isConnected) return [];
    return [...(liveRange(range)?.getClientRects() ?? [])].filter(
      ({ width, height }) => width > 0 && height > 0,
    );
  });
}

/** Reading order; where two begin together the longer comes first. */
export function inReadingOrder(passages: readonly Passage[]): Passage[] {
  return passages
    .filter(({ ranges }) => ranges.length > 0)
    .toSorted((a, b) => {
      const [one, two] = [a.ranges[0], b.ranges[0]];
      if (!one || !two) return 0;
      return comparePoints(one, two) || lengthOf(b) - lengthOf(a);
    });
}

function comparePoints(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const order = a.startContainer.compareDocumentPosition(b.startContainer);
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Length of the annotated words, UTF-16 units. */
export function lengthOf({ annotation }: Passage): number {
  return annotation.target.selector[0].exact.length;
}

/** Whether two annotations share words of the source text. */
export function overlapping(a: Annotation, b: Annotation): boolean {
  const [one, two] = [a.target.selector[1], b.target.selector[1]];
  return one.start < two.end && two.start < one.end;
}

/** The kind's word in class names, highlight names and icons. */
export const kindNames: Record<Kind, 'quotation' | 'date' | 'designation'> = {
  Quotation: 'quotation',
  Timex: 'date',
  Designation: 'designation',
};
