/** Files that an importer must refuse, or keep as harmless text. */
const page = (items: unknown, more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:example:hostile',
  type: 'AnnotationPage',
  items,
  ...more,
});

const note = (value: string, target: unknown = 'https://example.org/') => ({
  id: 'urn:example:hostile#1',
  type: 'Annotation',
  body: { type: 'TextualBody', value },
  target,
});

const html = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

export const hostileFiles = (): [name: string, bytes: string | Uint8Array][] => [
  [
    'HTML in every string',
    JSON.stringify(page([note(html)], { label: html, creator: { type: 'Person', name: html } })),
  ],
  [
    'javascript: links',
    JSON.stringify(
      page([note('x', 'javascript:globalThis.hacked=1')], { license: 'javascript:globalThis.hacked=1' }),
    ),
  ],
  [
    'prototype keys',
    `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(page([note('x')])).slice(1)}`,
  ],
  ['bidi controls', JSON.stringify(page([note('\u202eevil\u202c \u2066x')], { label: '\u202etxt.exe' }))],
  ['wrong types', JSON.stringify(page({ length: 3 }, { id: 7, type: ['AnnotationPage', null] }))],
  ['deep nesting', nested(100_000)],
  ['a million entries', JSON.stringify(page(Array.from({ length: 1_000_000 }, () => 1)))],
  ['a hundred megabytes', new Uint8Array(100 * 1024 * 1024).fill(32)],
  ['invalid UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d)],
  ['no JSON', '{"type": "AnnotationPage", '],
];
