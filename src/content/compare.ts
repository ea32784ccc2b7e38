/** The record on the page beside what the extractor finds in the page's own text. */
import { anchorText } from '../core/anchor/anchor.ts';
import type { Annotation, AnnotationPage } from '../core/annotation.ts';
import { type Comparison, compare } from '../core/compare.ts';
import { offeredExtractor } from '../extraction.ts';

/** undefined: the extractor is not there, or found no article. */
export async function compareWith(record: AnnotationPage): Promise<Comparison | undefined> {
  const run = { progress: () => undefined, signal: new AbortController().signal };
  const extraction = await offeredExtractor()?.(run);
  if (extraction === undefined || typeof extraction === 'string') return undefined;
  return compare(positioned(record.items, extraction.text), extraction.page.items);
}

/** The record's annotations with positions in `text`; those that are not in it are left out. */
function positioned(items: readonly Annotation[], text: string): Annotation[] {
  const anchors = anchorText(
    text,
    items.map(({ target }) => target.selector[0]),
  );
  return items.flatMap((item, index) => {
    const pieces = anchors[index]?.pieces ?? [];
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return [];
    const [quote] = item.target.selector;
    const position = { type: 'TextPositionSelector' as const, start: first.start, end: last.end };
    return [
      {
        ...item,
        target: { ...item.target, selector: [quote, position] satisfies Annotation['target']['selector'] },
      },
    ];
  });
}
