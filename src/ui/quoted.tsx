import { useContext } from 'preact/hooks';
import { RecordLanguage, visibleText } from './card/record-text.tsx';

/** Words of the article in a place of their own: their own language and direction. */
export function Quoted({ text, class: name }: { text: string; class?: string }) {
  return (
    <span class={name} lang={useContext(RecordLanguage)} dir="auto">
      {visibleText(text)}
    </span>
  );
}
