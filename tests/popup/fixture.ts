/** A made-up article with every kind of annotation, and a register of two made-up organizations. */
import type { Annotation, AnnotationPage, Body, Mention } from '../../src/core/annotation.ts';
import type { Register } from '../../src/core/register/register.ts';
import type { Anchored } from '../../src/messages.ts';

const text = [
  'March 6, 2024 — “The second berth opens before the storms,” harbour master Ines Okafor said Tuesday.',
  'The old pier stays closed to cars, she added. It closed in a 48-hour storm from March 1.',
  'The United States calls the Harbour Front a “pirate” group. Some call the dockers “rebels”.',
  'Nobody asked them, a fisherman said.',
].join('\n\n');

function mention(exact: string, after = ''): Mention {
  const from = after === '' ? 0 : text.indexOf(after) + after.length;
  const start = text.indexOf(exact, from);
  if (start === -1) throw new Error(`Not in the text: ${exact}`);
  return { exact, start, end: start + exact.length };
}

const url = 'https://paper.example/2024/03/06/new-berth-1234';

function item(id: string, exact: string, body: Body, extra: Partial<Annotation> = {}): Annotation {
  const { start, end } = mention(exact);
  return {
    id: `urn:test:${id}`,
    type: 'Annotation',
    motivation: 'describing',
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    body,
    confidence: 1,
    ...extra,
  };
}

const okafor = { name: 'Ines Okafor', role: 'harbour master', affiliation: 'Port Authority' };

export const page: AnnotationPage = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:test:page',
  type: 'AnnotationPage',
  label: 'The berth',
  creator: { type: 'Organization', name: 'A class' },
  license: 'CC-BY-4.0',
  created: '2024-05-03',
  source: {
    url,
    aliases: [],
    title: 'New Berth for the Old Harbour',
    publisher: 'The Paper',
    published: '2024-03-06',
    language: 'en',
  },
  items: [
    item('d0', 'March 6, 2024', {
      type: 'Timex',
      timexType: 'DATE',
      value: '2024-03-06',
      certainty: 'stated',
      reason: 'The date line.',
    }),
    item('q1', '“The second berth opens before the storms,”', {
      type: 'Quotation',
      form: 'direct',
      source: okafor,
      spoken: { value: '2024-03-05', certainty: 'stated', reason: '“said Tuesday”' },
      sourced: true,
    }),
    item('d1', 'Tuesday', {
      type: 'Timex',
      timexType: 'DATE',
      value: '2024-03-05',
      certainty: 'inferred',
      reason: 'The Tuesday before the date line.',
    }),
    item('q2', 'The old pier stays closed to cars', {
      type: 'Quotation',
      form: 'indirect',
      source: okafor,
      spoken: { value: '../2024-03-06', certainty: 'inferred', reason: 'No day is given.' },
      sourced: true,
    }),
    item('d2', '48-hour', {
      type: 'Timex',
      timexType: 'DURATION',
      value: 'PT48H',
      certainty: 'stated',
      reason: 'Its end is computed.',
      begins: { value: '2024-03-01', certainty: 'stated' },
    }),
    item('c1', 'the Harbour Front a “pirate”', {
      type: 'Designation',
      organization: { name: 'Harbour Front', id: 'harbour-front' },
      authority: { name: 'United States' },
      label: { name: 'pirate', mention: mention('pirate') },
      quoted: true,
      force: 'political',
      status: 'asserted',
      sourced: false,
    }),
    item('c2', 'the dockers “rebels”', {
      type: 'Designation',
      organization: { name: 'dockers' },
      label: { name: 'rebels', mention: mention('rebels') },
      quoted: true,
      force: 'disputed',
      status: 'asserted',
      sourced: false,
    }),
    item('q3', 'Nobody asked them', {
      type: 'Quotation',
      form: 'indirect',
      source: { mention: mention('a fisherman') },
      sourced: false,
    }),
  ],
};

export const allExact: Anchored[] = page.items.map(({ id }) => ({ id, state: 'exact' }));

/** The same with some passages in other states, by the last part of their id. */
export function anchorsWith(states: Record<string, Partial<Anchored>>): Anchored[] {
  return allExact.map((anchor) => ({ ...anchor, ...states[anchor.id.replace('urn:test:', '')] }));
}

const source = (title: string) => ({ title, url: `https://lists.example/${title.replace(/ /g, '-')}` });

export const register: Register = {
  asOf: '2025-06',
  organizations: [{ id: 'harbour-front', name: 'Harbour Front', otherNames: ['HF'] }],
  events: [
    {
      organization: 'harbour-front',
      authority: 'United Nations',
      programme: 'Harbour List',
      action: 'listed',
      date: '2014-05-14',
      listedName: 'Front of the Harbour',
      confidence: 'high',
      sources: [source('UN list')],
    },
    {
      organization: 'harbour-front',
      authority: 'Utopia',
      programme: 'Pirates',
      action: 'listed',
      date: '2020-12',
      listedName: 'Harbour Front',
      confidence: 'medium',
      sources: [source('Gazette')],
    },
    {
      organization: 'harbour-front',
      authority: 'Utopia',
      programme: 'Pirates',
      action: 'removed',
      date: '2025-02-27',
      listedName: 'Harbour Front',
      confidence: 'high',
      sources: [source('Gazette 2')],
    },
    {
      organization: 'harbour-front',
      authority: 'Atlantis',
      programme: 'Register of pirates',
      action: 'listed',
      date: '2025-01-02',
      listedName: 'Harbour Front',
      confidence: 'high',
      sources: [source('Herald')],
    },
  ],
  context: [],
};
