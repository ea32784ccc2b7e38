import type { AnnotationPage } from '../../annotation.ts';
import type { Problem } from '../problem.ts';
import { repeated } from './repeated.ts';

/** What a curated record must say besides what any page of annotations says. */
export function checkCompleteness(page: AnnotationPage): Problem[] {
  const { url, title, publisher, published } = page.source;
  const needed: [path: string, value: string | undefined][] = [
    ['source.url', url],
    ['source.title', title],
    ['source.publisher', publisher],
    ['source.published', published],
    ['creator', page.creator?.name],
    ['license', page.license],
    ['created', page.created],
  ];
  const missing = needed.filter(([, value]) => !value).map(([path]) => ({ path, reason: 'it is missing' }));
  const urls = [url, ...page.source.aliases];
  return [
    ...missing,
    ...repeated(
      urls,
      (index) => (index === 0 ? 'source.url' : `source.aliases[${index - 1}]`),
      'the address',
    ),
    ...page.items.flatMap(({ target }, index) =>
      target.source === url
        ? []
        : [{ path: `items[${index}].target.source`, reason: 'it is not the address of the source' }],
    ),
  ];
}
