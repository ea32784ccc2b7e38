/** An invented article of a few sentences, and the annotations on it: one of each kind, nested and overlapping. */
import type { Annotation, AnnotationPage, Body } from '../../src/core/annotation.ts';

export const text =
  'Harbour master Ines Okafor told reporters on Tuesday that the second berth opens before the storms. “We lost the last 48 hours to the wind,” she said. The council calls the Tidewater League “extremist.”';

export function annotation<B extends Body>(
  id: string,
  exact: string,
  body: B,
  more: Partial<Annotation> = {},
): Annotation<B> {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    target: {
      source: 'https://paper.example/a1',
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    confidence: 1,
    ...more,
    body,
  };
}

export const indirect = annotation('q1', 'the second berth opens before the storms', {
  type: 'Quotation',
  form: 'indirect',
  source: { name: 'Ines Okafor', role: 'harbour master' },
  cue: { exact: 'told', start: 27, end: 31 },
  addressee: { name: 'reporters' },
  spoken: { value: '2024-03-12', certainty: 'stated', reason: '“on Tuesday”' },
  sourced: true,
});

export const direct = annotation('q2', '“We lost the last 48 hours to the wind,”', {
  type: 'Quotation',
  form: 'direct',
  source: { name: 'Ines Okafor', role: 'harbour master', mention: { exact: 'she', start: 142, end: 145 } },
  cue: { exact: 'said', start: 146, end: 150 },
  spoken: { value: '2024-03-12', certainty: 'inherited', reason: 'from the sentence before' },
  sourced: true,
});

export const tuesday = annotation('t1', 'Tuesday', {
  type: 'Timex',
  timexType: 'DATE',
  value: '2024-03-12',
  certainty: 'inferred',
  reason: 'the Tuesday before the date line',
});

export const hours = annotation('t2', 'the last 48 hours', {
  type: 'Timex',
  timexType: 'DURATION',
  value: 'PT48H',
  certainty: 'inferred',
  reason: 'it ends when she spoke',
  anchor: 't1',
  begins: { value: '2024-03-10', certainty: 'inferred' },
  ends: { value: '2024-03-12', certainty: 'inherited' },
});

export const league = annotation('d1', 'the Tidewater League “extremist.”', {
  type: 'Designation',
  organization: { name: 'Tidewater League' },
  authority: { name: 'the council' },
  label: { name: 'extremist' },
  quoted: true,
  force: 'political',
  status: 'asserted',
  sourced: false,
});

export const page: AnnotationPage = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:test:a1',
  type: 'AnnotationPage',
  source: {
    url: 'https://paper.example/a1',
    aliases: [],
    title: 'Second berth opens',
    publisher: 'The Paper',
    published: '2024-03-14',
    language: 'en',
  },
  items: [indirect, direct, tuesday, hours, league],
};
