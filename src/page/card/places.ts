/** The places of a passage that fits several of them: one marked passage each. */
import type { Annotation } from '../../core/annotation.ts';
import type { Passage } from '../passage.ts';

/**
 * A passage for each place. Each is an annotation of its own to card and list, and shares words of the source with
 * no other: which of them is the source's is what nobody knows.
 */
export function placesOf(annotation: Annotation, places: readonly AbstractRange[][]): Passage[] {
  const [quote, position] = annotation.target.selector;
  const idOf = (index: number) => `${annotation.id}#place-${index + 1}`;
  return places.map((ranges, index) => ({
    annotation: {
      ...annotation,
      id: idOf(index),
      target: { ...annotation.target, selector: [quote, { ...position, start: 0, end: 0 }] },
    },
    state: 'ambiguous',
    ranges,
    place: { number: index + 1, total: places.length, next: idOf((index + 1) % places.length) },
  }));
}
