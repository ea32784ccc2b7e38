import { expect, test } from 'vitest';
import { looksEnglish } from '../../src/core/english.ts';

test.each<[string, string, boolean]>([
  [
    'English news',
    'The harbour office said on Tuesday that the second berth would open before the autumn storms, as it had been planned by the council in the spring of the year.',
    true,
  ],
  [
    'German',
    'Das Hafenamt teilte am Dienstag mit, dass der zweite Liegeplatz vor den Herbststürmen öffnen werde, wie es der Stadtrat im Frühjahr beschlossen hatte, und nicht erst danach.',
    false,
  ],
  [
    'French',
    'Le bureau du port a déclaré mardi que le deuxième poste ouvrirait avant les tempêtes d’automne, comme le conseil l’avait prévu au printemps, et non pas après elles.',
    false,
  ],
  [
    'Dutch',
    'Het havenbedrijf zei dinsdag dat de tweede ligplaats voor de herfststormen open zou gaan, zoals de raad in het voorjaar had besloten, en niet pas daarna in de winter.',
    false,
  ],
  [
    'Russian',
    'Портовое управление сообщило во вторник, что второй причал откроется до осенних штормов, как и планировал городской совет весной этого года, а не после них зимой.',
    false,
  ],
  ['too few words to tell', 'Hafenamt öffnet Liegeplatz', true],
])('%s', (_, text, expected) => {
  expect(looksEnglish(text)).toBe(expected);
});
