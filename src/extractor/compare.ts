/** The record of a page beside what the extractor finds in the page's own text. */
import type { Annotation, AnnotationPage } from '../core/annotation.ts';
import { type Comparison, compare } from '../core/compare.ts';
import type { AnchorText, Extraction } from '../extraction.ts';

export function compareWith(
  record: AnnotationPage,
  { page, text }: Extraction,
  anchor: AnchorText,
): Comparison {
  return compare(positioned(record.items, text, anchor), page.items);
}

/** The record's annotations with positions in `text`; those that are not in it are left out. */
function positioned(items: readonly Annotation[], text: string, anchor: AnchorText): Annotation[] {
  const anchors = anchor(
    text,
    items.map(({ target }) => target.selector[0]),
  );
  return items.flatMap((item, index) => {
    const pieces = anchors[index]?.pieces ?? [];
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return [];
    const selector: Annotation['target']['selector'] = [
      item.target.selector[0],
      { type: 'TextPositionSelector', start: first.start, end: last.end },
    ];
    return [{ ...item, target: { ...item.target, selector } }];
  });
}
