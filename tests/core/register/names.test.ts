import { describe, expect, test } from 'vitest';
import { findOrganization, identify, organizationNamed } from '../../../src/core/register/names.ts';
import type { Organization } from '../../../src/core/register/register.ts';
import { register } from './sample.ts';

const organizations: Organization[] = [
  { id: 'taliban', name: 'Taliban', otherNames: ['Afghan Taliban', 'Талибан'] },
  { id: 'ttp', name: 'Tehrik-e Taliban Pakistan', otherNames: ['Pakistani Taliban', 'TTP'] },
  {
    id: 'islamic-state',
    name: 'Islamic State',
    otherNames: ['ISIS', 'IS', 'Da’esh', 'Islamic State of Iraq and Syria'],
  },
  { id: 'khorasan', name: 'Islamic State Khorasan Province', otherNames: ['ISIS-K'] },
  {
    id: 'nusra',
    name: 'Al-Nusra Front',
    otherNames: ['Nusra Front'],
    laterNames: [{ name: 'Jabhat Fateh al-Sham', since: '2016-07-28', sources: [] }],
  },
  { id: 'qaida', name: 'Al-Qaida', otherNames: ['al-Qaeda'] },
  { id: 'brotherhood', name: 'Muslim Brotherhood', otherNames: [] },
  { id: 'm23', name: 'M23', otherNames: ['March 23 Movement'] },
  { id: 'eta', name: 'Basque Fatherland and Liberty', otherNames: ['ETA'] },
  { id: 'meta', name: 'Meta Platforms', otherNames: ['Meta'] },
  { id: 'insider', name: 'The Insider', otherNames: [] },
  { id: 'action', name: 'National Action', otherNames: [] },
];
const data = register([], { organizations });

describe('names the register knows', () => {
  test.each([
    ['Taliban', 'taliban'],
    ['the Taliban', 'taliban'],
    ['Талибан', 'taliban'],
    ['Pakistani Taliban', 'ttp'],
    ['Islamic State', 'islamic-state'],
    ['the Islamic State group', 'islamic-state'],
    ['Taliban movement', 'taliban'],
    ['ISIS', 'islamic-state'],
    ["Da'esh", 'islamic-state'],
    ['Islamic State Khorasan Province', 'khorasan'],
    ['al-Nusra Front', 'nusra'],
    ['the al-Nusra Front', 'nusra'],
    ['Al‑Nusra Front', 'nusra'],
    ['Jabhat Fateh al-Sham', 'nusra'],
    ['Al-Qaeda', 'qaida'],
    ['The Insider', 'insider'],
    ['Muslim\nBrotherhood', 'brotherhood'],
  ])('%s', (name, id) => {
    expect(organizationNamed(name, data)?.id).toBe(id);
  });
});

describe('look-alikes', () => {
  test.each([
    'islamic state',
    'an Islamic state',
    'Islamic State of Iraq',
    'Islamic States',
    'Talibanistan',
    'taliban',
    'al-Qaeda in Iraq',
    'Syrian Muslim Brotherhood',
    'Muslim Brotherhoods',
    'National Action Party',
    'Islamic State Group',
    'Islamic State groups',
    'group',
    'Insider',
    'Isis',
    'ISIS-Q',
    'Meta-analysis',
    '',
    'the ',
  ])('%j', (name) => {
    expect(
      organizationNamed(name, data, 'Islamic State, Muslim Brotherhood, National Action'),
    ).toBeUndefined();
  });
});

describe('a short or ambiguous name', () => {
  test.each([
    ['IS', 'The Islamic State said so.', 'islamic-state'],
    ['ETA', 'Basque Fatherland and Liberty (ETA) disbanded.', 'eta'],
    ['M23', 'The March 23 Movement, or M23.', 'm23'],
    ['Meta', 'Meta Platforms appealed.', 'meta'],
    ['TTP', 'The “Pakistani Taliban” (TTP)', 'ttp'],
    ['IS group', 'The Islamic State said so.', 'islamic-state'],
    ['IS group', 'This IS a group.', undefined],
    ['IS', 'IT IS so.', undefined],
    ['IS', 'Islamic Statehood', undefined],
    ['ETA', 'The ETA of the ferry is noon.', undefined],
    ['M23', 'The M23 motorway is closed.', undefined],
    ['Meta', 'Meta said on Monday', undefined],
    ['TTP', 'The Taliban', undefined],
  ])('%s beside “%s”: %s', (name, text, id) => {
    expect(organizationNamed(name, data, text)?.id).toBe(id);
  });

  test('never without the text', () => {
    expect(findOrganization('IS', data)).toBeUndefined();
    expect(findOrganization('islamic-state', data)?.name).toBe('Islamic State');
  });
});

test('an extraction gets the ids of the organizations that the register knows', () => {
  const item = (name: string) => ({
    id: name,
    type: 'Annotation' as const,
    motivation: 'classifying' as const,
    target: {
      source: 'https://a.example/x',
      selector: [
        { type: 'TextQuoteSelector' as const, exact: name },
        { type: 'TextPositionSelector' as const, start: 0, end: 1 },
      ] as [
        { type: 'TextQuoteSelector'; exact: string },
        { type: 'TextPositionSelector'; start: number; end: number },
      ],
    },
    body: {
      type: 'Designation' as const,
      organization: { name },
      label: { name: 'banned' },
      quoted: false,
      force: 'legal' as const,
      status: 'asserted' as const,
      sourced: false,
    },
    confidence: 1,
  });
  const page = {
    '@context': '',
    id: 'x',
    type: 'AnnotationPage' as const,
    source: {
      url: 'https://a.example/x',
      aliases: [],
      title: '',
      publisher: '',
      published: '',
      language: 'en',
    },
    items: [item('IS'), item('the Taliban'), item('Harbour League')],
  };
  const ids = identify(page, data, 'The Islamic State (IS) …').items.map(({ body }) =>
    body.type === 'Designation' ? body.organization.id : '',
  );
  expect(ids).toEqual(['islamic-state', 'taliban', undefined]);
});
