/** Words of the article, the record or the register: text nodes in their own language and direction. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 of the record in hand. */
export const RecordLanguage = createContext('en');

/** Controls that turn the reading order around are shown, not obeyed (Unicode UAX #9, "Trojan Source"). */
export function visibleText(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '\u2423');
}

/** A run of such words inside a sentence of the interface. */
export function RecordText({ text }: { text: string }) {
  return <bdi lang={useContext(RecordLanguage)}>{visibleText(text)}</bdi>;
}

/** Words quoted from the article, in quotation marks and the text's face. */
export function InlineQuote({ text }: { text: string }) {
  return (
    <q class="q" lang={useContext(RecordLanguage)} dir="auto">
      {visibleText(text)}
    </q>
  );
}

/** A source that a statement rests on; anything but http(s) is shown without a link. */
export function SourceLink({ title, url }: { title: string; url: string }) {
  if (!/^https?:\/\//i.test(url)) return <RecordText text={title} />;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <RecordText text={title} />
    </a>
  );
}
