/** Words of the article or the record: their own language and direction, never the interface's. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 of the record in hand. */
export const RecordLanguage = createContext('en');

/** Controls that turn the reading order around are shown, not obeyed (Unicode UAX #9, "Trojan Source"). */
export function visibleText(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '\u2423');
}

export function Quoted({ text, class: name }: { text: string; class?: string }) {
  return (
    <span class={name} lang={useContext(RecordLanguage)} dir="auto">
      {visibleText(text)}
    </span>
  );
}

/** A name stands for itself in any sentence around it. */
export function Name({ text }: { text: string }) {
  return <bdi lang={useContext(RecordLanguage)}>{visibleText(text)}</bdi>;
}
