import { type Rule, sticky } from '../reading.ts';

const TENS: Record<string, string> = {
  twenties: '192',
  thirties: '193',
  forties: '194',
  fifties: '195',
  sixties: '196',
  seventies: '197',
  eighties: '198',
  nineties: '199',
};

/** Decades: "the 1990s", "the '80s", "the nineties"; "in his 50s" is an age. */
export const decade: Rule = {
  name: 'decade',
  on: ['#', ...Object.keys(TENS)],
  pattern: sticky(
    "(?<![\\d.,$£€])(?<!(?<!mid|late|early|post|pre)-)(?:(?<full>1[5-9]\\d|20\\d)0(?:'|’)?s\\b|(?<short>[2-9]0)(?:'|’)?s\\b|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b)",
  ),
  read(match, context) {
    const { full, short, word } = match.groups ?? {};
    const reason = 'the text names the decade';
    if (full) {
      const century = full.endsWith('0') && Number(full) < 200;
      return {
        timexType: 'DATE',
        value: century ? full.slice(0, 2) : full,
        certainty: 'stated',
        reason: century ? 'the text names the century' : reason,
        confidence: 0.95,
      };
    }
    const before = context.text.slice(Math.max(0, match.index - 12), match.index);
    if (
      /\b(?:his|her|their|my|your|its) (?:early |mid-?|late )?$/i.test(before) ||
      !(/['’‘]$/.test(before) || (/\bthe (?:early |late )?$/i.test(before) && (word ?? short ?? '') > '5'))
    )
      return undefined;
    const value = word ? TENS[word.toLowerCase()] : `19${short?.[0]}`;
    return value === undefined
      ? undefined
      : {
          timexType: 'DATE',
          value,
          certainty: 'inferred',
          reason: `${reason}, of the twentieth century`,
          confidence: word || /['’‘]$/.test(before) ? 0.85 : 0.7,
        };
  },
};
