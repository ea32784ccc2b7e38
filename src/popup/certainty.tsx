/** How a value is known: glyph and word; stated, inherited and inferred never look alike. */
import type { Certainty } from '../core/annotation.ts';
import { confidenceLevel } from '../ui/card/automatic.tsx';
import { Glyph } from '../ui/icon.tsx';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey, Words } from '../ui/words.ts';
import { useWords } from './services.ts';

const labels: Record<Certainty, MessageKey> = {
  stated: 'certainty_stated',
  inherited: 'certainty_inherited',
  inferred: 'certainty_inferred',
};

const levels: Record<ReturnType<typeof confidenceLevel>, MessageKey> = {
  1: 'confidence_low',
  2: 'confidence_medium',
  3: 'confidence_high',
};

export function confidenceWord(confidence: number, words: Words): string {
  return words.t(levels[confidenceLevel(confidence)]);
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
