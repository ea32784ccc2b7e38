import type { Annotation, AnnotationPage, Mention } from '../../annotation.ts';
import type { Problem } from '../problem.ts';

/** The mentions of a body with their paths. */
function mentionsOf({ body }: Annotation): [path: string, mention: Mention][] {
  const found: [string, Mention | undefined][] =
    body.type === 'Quotation'
      ? [
          ['source.mention', body.source.mention],
          ['cue', body.cue],
          ['addressee.mention', body.addressee?.mention],
        ]
      : body.type === 'Designation'
        ? [
            ['organization.mention', body.organization.mention],
            ['authority.mention', body.authority?.mention],
            ['label.mention', body.label.mention],
          ]
        : [];
  return found.flatMap(([path, mention]) => (mention ? [[`body.${path}`, mention]] : []));
}

/** How often `words` stand in `text`, up to two. */
function timesIn(text: string, words: string): number {
  const first = text.indexOf(words);
  return first < 0 ? 0 : text.indexOf(words, first + 1) < 0 ? 1 : 2;
}

function checkSelector({ target }: Annotation, text: string): [path: string, reason: string][] {
  const [{ exact, prefix = '', suffix = '' }, { start, end }] = target.selector;
  const times = timesIn(text, `${prefix}${exact}${suffix}`);
  if (times === 0)
    return [['target.selector[0]', 'the quote with its prefix and suffix is not in the cleaned source']];
  if (times > 1)
    return [
      ['target.selector[0]', 'the quote with its prefix and suffix is in the cleaned source more than once'],
    ];
  const found = text.indexOf(`${prefix}${exact}${suffix}`) + prefix.length;
  return found === start && found + exact.length === end
    ? []
    : [
        [
          'target.selector[1]',
          `the quote stands at ${found} to ${found + exact.length}, not at ${start} to ${end}`,
        ],
      ];
}

/** Every quote stands exactly once in the cleaned source, where its position says; every mention where its own says. */
export function checkSelectors(page: AnnotationPage, text: string): Problem[] {
  return page.items.flatMap((item, index) => {
    const mentions = mentionsOf(item)
      .filter(([, { exact, start, end }]) => text.slice(start, end) !== exact)
      .map(([path, { start, end }]): [string, string] => [
        path,
        `the cleaned source has other words at ${start} to ${end}`,
      ]);
    return [...checkSelector(item, text), ...mentions].map(([path, reason]) => ({
      path: `items[${index}].${path}`,
      reason,
    }));
  });
}
