import type { Annotation, Certainty, Quotation, Source } from '../annotation.ts';
import { type ExportWords, fill } from './words.ts';

/** White space of any kind as one space: what is copied into a line must not break it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The publisher's name; the host of the address where none is known. */
export function publisherOf({ publisher, url }: Source): string {
  return (
    oneLine(publisher) || (/^https?:\/\/(?:www\.)?(?<host>[^/?#:]{1,255})/.exec(url)?.groups?.['host'] ?? url)
  );
}

/** The passage: the comma that a closing quotation mark encloses is the sentence's, not the speaker's. */
export function passageOf({ body, target }: Annotation): string {
  const words = oneLine(target.selector[0].exact);
  return body.type === 'Quotation' ? words.replace(/,(?=["”’»]$)/, '') : words;
}

/** Name, role and affiliation of a speaker as far as they are known. */
function whoOf({ source }: Quotation, words: ExportWords): string {
  const parts = [source.name ?? source.mention?.exact ?? words.nobody, source.role, source.affiliation];
  return oneLine(parts.filter((part) => part !== undefined && part !== '').join(', '));
}

/** Whose words the passage is: the speaker's when direct; indirect and mixed speech, labels and dates are the publisher's. */
export function voiceOf(source: Source, { body }: Annotation, words: ExportWords): string {
  const publisher = publisherOf(source);
  if (body.type === 'Timex') return fill(words.timex, { publisher });
  if (body.type === 'Designation')
    return fill(words.designation, { publisher, organization: oneLine(body.organization.name) });
  return fill(words[body.form], { publisher, who: whoOf(body, words) });
}

function known(certainty: Certainty, reason: string, words: ExportWords): string {
  return `${words.certainty[certainty]}: ${oneLine(reason).replace(/\.$/, '')}`;
}

/**
 * What a citation must not leave out, as parts to be joined: to whom and when it was said and how that is known,
 * what a date is read as, whose label it is, that no source is given, that nobody has checked it.
 */
export function detailsOf({ body, generator }: Annotation, words: ExportWords): string[] {
  const details: string[] = [];
  if (body.type === 'Quotation') {
    if (body.addressee) details.push(fill(words.to, { addressee: oneLine(body.addressee.name) }));
    const { spoken } = body;
    details.push(
      spoken
        ? `${fill(words.said, { date: words.date(spoken.value) })}, ${known(spoken.certainty, spoken.reason, words)}`
        : words.notStated,
    );
  } else if (body.type === 'Timex') {
    const value = fill(words.value, { value: words.timexValue(body) });
    details.push(`${value}, ${known(body.certainty, body.reason, words)}`);
  } else {
    const label = oneLine(body.label.name);
    details.push(
      body.authority
        ? fill(words.label, { label, authority: oneLine(body.authority.name) })
        : fill(words.labelOfNobody, { label }),
    );
    if (body.force === 'disputed') details.push(words.disputed);
    if (body.status !== 'asserted') details.push(words.status[body.status]);
  }
  if (body.type !== 'Timex' && !body.sourced) details.push(words.unsourced);
  if (generator) details.push(words.automatic);
  return details;
}
