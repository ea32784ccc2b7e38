import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../../src/core/extract/designation/rules.ts';
import { read } from './score.ts';

/** Each rule's own sentences; what is found in them must come from that rule alone, so they are the others' negatives. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'designation-relative-passive': [
    'Hamas, which is designated as a terrorist group by Canada, rejected the plan.',
    'The NDP, which was banned in Germany, changed its name.',
  ],
  'designation-relative-active': [
    'The PKK, which Turkey considers a terrorist organization, declared a truce.',
    'He defended the MEK, which Iran calls a terrorist cult.',
  ],
  'designation-reduced-relative': [
    'They met the group Ankara labels as a terrorist organization.',
    'The militia London has proscribed is not the group Washington designates as a terrorist organization.',
  ],
  'designation-list-passive': [
    'Boko Haram was added to the UN sanctions list in 2014.',
    'Rusal was removed from the US sanctions list in January.',
  ],
  'designation-list-active': [
    'Canada put the Base on its terror list.',
    'The EU removed the LTTE from its list of terrorist organizations.',
  ],
  'designation-passive': [
    'The ANC was labelled a terrorist organisation by Margaret Thatcher.',
    'The Fatemiyoun Brigade has been declared a terrorist group in Canada.',
  ],
  'designation-active': [
    'Spain declared ETA a terrorist organization.',
    'The minister described the party as an extremist movement.',
  ],
  'designation-footnote': [
    'Meta* deleted the posts.\n\n* Recognized as an extremist organization and banned in Russia.',
    'Fighters of Jabhat al-Nusra* left the town.\n\n* A terrorist organization banned in Russia.',
  ],
  'designation-disclaimer': [
    'Fighters of Jabhat al-Nusra (banned in Russia) left the town.',
    'A post by Bellingcat (recognized as an undesirable organization in Russia) was deleted.',
  ],
  'designation-compound': [
    'The EU-listed terrorist group Hamas took part.',
    'Kataib Hezbollah, a US-designated terrorist organization, took part.',
  ],
  'designation-appositive': [
    'Aum Shinrikyo, a terrorist organization banned in Russia, once had thousands of members.',
    'Hizb ut-Tahrir, an organization outlawed in Germany, held a rally.',
  ],
  'designation-copula': [
    'The Taliban is a terrorist organization banned in Russia.',
    '“Hezbollah is a terrorist organization,” Pompeo told reporters.',
  ],
  'designation-participle': [
    'The LTTE, proscribed as a terrorist organisation in India, had a navy.',
    'Designated a terrorist group by Ankara, the YPG controls the north.',
  ],
  'designation-nominal': [
    'The US designation of the IRGC as a terrorist organization angered Tehran.',
    'Canada upheld the terrorist designation of Hamas.',
  ],
  'designation-ban-passive': [
    'The party was outlawed by the Constitutional Court.',
    'Hizb ut-Tahrir is banned in Uzbekistan.',
  ],
  'designation-ban-active': [
    'Germany banned Hizb ut-Tahrir.',
    'The court has outlawed the Socialist Reich Party.',
  ],
  'designation-list-member': [
    'The ELN is on the EU terror list.',
    'Hezbollah remains on the US list of foreign terrorist organizations.',
  ],
  'designation-outlawed-name': [
    'Police arrested members of the outlawed Kurdistan Workers’ Party.',
    'He once led the banned Awami League.',
  ],
  'designation-wording': [
    'Activists said regime forces shelled the town.',
    'She said junta troops burned the village.',
  ],
};

test('every rule has a file, a place in the list and cases', () => {
  const names = RULES.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(Object.keys(CASES));
  const folder = new URL('../../../../src/core/extract/designation/rule/', import.meta.url);
  const inFiles = readdirSync(folder).map(
    (file) => /name: '([\w-]+)'/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1],
  );
  expect(new Set(inFiles)).toEqual(new Set(names));
  expect(inFiles.length).toBe(names.length);
});

test.each(Object.entries(CASES).flatMap(([rule, texts]) => texts.map((text) => ({ rule, text }))))(
  '$rule reads: $text',
  ({ rule, text }) => {
    expect([...new Set(read(text).map((finding) => finding.rule))]).toEqual([rule]);
  },
);
