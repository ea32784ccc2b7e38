import { isOrganizationName, nameOf } from './organization.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { textOf, tokenAt, type View } from './view.ts';
import { STATES } from './words/authorities.ts';

/** Tokens searched back for what "the group" stands for: about three sentences. */
const REACH = 90;

/**
 * The name that "the group", "the organization" or "it" stands for: the one organization named in the sentence before
 * it or, if that names none, in the one sentence before that. `undefined`: none, or several; then the words stay as
 * they are.
 */
export function resolve(
  view: View,
  phrase: Phrase,
  sentences: readonly { from: number; to: number }[],
  index: number,
): string | undefined {
  for (let back = 0; back < 3; back++) {
    const sentence = sentences[index - back];
    if (!sentence) return undefined;
    const to = back === 0 ? phrase.from : sentence.to;
    const names = organizationsIn({ doc: view.doc, from: Math.max(sentence.from, to - REACH), to });
    if (names.length > 1) return undefined;
    if (names[0] !== undefined) return names[0];
  }
  return undefined;
}

/** The distinct organizations named in a stretch, states left out. */
function organizationsIn(view: View): string[] {
  const names: string[] = [];
  for (let k = view.from; k < view.to; k++) {
    const token = tokenAt(view, k);
    if (!token.capital && !token.lower.startsWith('al-')) continue;
    const phrase = phraseAt(view, k);
    if (!phrase?.name || phrase.pronoun) continue;
    const name = nameOf(view, phrase);
    if (
      isOrganizationName(view, phrase.name) &&
      !STATES.has(textOf(view, phrase.name).toLowerCase()) &&
      !isOffice(name) &&
      !names.includes(name)
    )
      names.push(name);
    k = phrase.to - 1;
  }
  return names;
}

/** Public offices and news agencies designate and report; "the group" is none of them. */
const isOffice = (name: string): boolean =>
  /\b(?:Ministry|Department|Council|Court|Parliament|Congress|Senate|Treasury|Office|Agency|Commission|Committee|News|TV|Times|Post|Press|TASS|RIA|AFP|AP|BBC|CNN|RFE|UN|EU|US|USA|UK|FBI|CIA|NATO|State|Government|University|Police)\b/.test(
    name,
  );
