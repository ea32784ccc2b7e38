/** How a value is known: glyph and word; stated, inherited and inferred never look alike. */
import type { Certainty } from '../core/annotation.ts';
import { Glyph } from '../ui/icon.tsx';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey, Words } from '../ui/words.ts';
import { useWords } from './services.ts';

const labels: Record<Certainty, MessageKey> = {
  stated: 'certainty_stated',
  inherited: 'certainty_inherited',
  inferred: 'certainty_inferred',
};

/** Three words for a confidence of 0 to 1. The steps are those by which findings are shown or only suggested. */
export function confidenceWord(confidence: number, words: Words): string {
  if (confidence >= 0.9) return words.t('confidence_high');
  return words.t(confidence >= 0.8 ? 'confidence_medium' : 'confidence_low');
}

/** With a reason the reason is read out after the word; without one the word alone is shown. */
export function Known({ certainty, reason }: { certainty: Certainty; reason?: string }) {
  const words = useWords();
  const word = words.t(labels[certainty]);
  return (
    <span class="known">
      <Glyph name={certainty} />
      {reason ? (
        <span>
          <span class="vh">{word}: </span>
          <Quoted text={reason} />
        </span>
      ) : (
        <span>{word}</span>
      )}
    </span>
  );
}
