import type { Annotation, AnnotationPage } from '../../../src/core/annotation.ts';

/** A small article made up for the tests, as received, and a record of it. */
export const PIER_SOURCE = `Pier Falls

May 3, 2019

The **Ely Post**

“We heard it go,” mayor Ann Poe [said Thursday](#). The Harbour League are “wreckers.”
`;

const PIER_TEXT = `Pier Falls

May 3, 2019

The Ely Post

“We heard it go,” mayor Ann Poe said Thursday. The Harbour League are “wreckers.”`;

const URL = 'https://ely.example/pier';

function mention(exact: string): { exact: string; start: number; end: number } {
  const start = PIER_TEXT.indexOf(exact);
  return { exact, start, end: start + exact.length };
}

function annotation(id: string, exact: string, body: Annotation['body']): Annotation {
  const { start, end } = mention(exact);
  const kinds = { Quotation: 'describing', Timex: 'identifying', Designation: 'classifying' } as const;
  return {
    id: `urn:example:pier#${id}`,
    type: 'Annotation',
    motivation: kinds[body.type],
    target: {
      source: URL,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: PIER_TEXT.slice(Math.max(0, start - 8), start),
          suffix: PIER_TEXT.slice(end, end + 8),
        },
        { type: 'TextPositionSelector', start, end },
      ],
      state: { type: 'TimeState', sourceDate: '2019-05-03T00:00:00Z' },
    },
    body,
    confidence: 1,
  };
}

/** A fresh copy each time: tests break it. */
export function pier(): AnnotationPage {
  return structuredClone({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:example:pier',
    type: 'AnnotationPage',
    creator: { type: 'Person', name: 'Cy Fox' },
    license: 'CC0-1.0',
    created: '2026-01-02',
    source: {
      url: URL,
      aliases: ['https://ely.example/old/pier'],
      title: 'Pier Falls',
      publisher: 'The Ely Post',
      published: '2019-05-03',
      language: 'en',
      archived: ['https://archive.example/2019/https://ely.example/pier'],
    },
    organizations: [{ id: 'harbour-league', name: 'Harbour League' }],
    people: [{ id: 'ann-poe', name: 'Ann Poe', role: 'mayor' }],
    items: [
      annotation('said', '“We heard it go,”', {
        type: 'Quotation',
        form: 'direct',
        source: {
          id: 'urn:example:pier#ann-poe',
          name: 'Ann Poe',
          role: 'mayor',
          mention: mention('Ann Poe'),
        },
        cue: mention('said'),
        spoken: {
          value: '2019-05-02',
          certainty: 'stated',
          reason: '“said Thursday”, the day before the article.',
        },
        sourced: true,
      }),
      annotation('day', 'Thursday', {
        type: 'Timex',
        timexType: 'DATE',
        value: '2019-05-02',
        certainty: 'inferred',
        reason: 'The article is dated Friday 3 May 2019.',
      }),
      annotation('label', 'Harbour League are “wreckers.”', {
        id: 'urn:example:pier#label-designation',
        type: 'Designation',
        organization: { name: 'Harbour League', id: 'harbour-league', mention: mention('Harbour League') },
        label: { name: 'wreckers', mention: mention('wreckers') },
        quoted: true,
        force: 'political',
        status: 'asserted',
        sourced: false,
      }),
    ],
  } satisfies AnnotationPage);
}

/** Sets the value at a path such as `items.0.body.cue` on a copy of `root`; undefined removes it. */
export function changed(root: object, path: string, value: unknown): object {
  const copy: object = structuredClone(root);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = copy;
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at !== 'object' || at === null) throw new Error(`Nothing at ${path}`);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
