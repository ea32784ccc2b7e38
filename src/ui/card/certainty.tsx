/** How a value is known: glyph, word and reason. Stated, inherited and inferred never look alike. */
import type { Certainty } from '../../core/annotation.ts';
import { Glyph } from '../icon.tsx';
import type { MessageKey, Words } from '../words.ts';
import { RecordText } from './record-text.tsx';

const labels: Record<Certainty, MessageKey> = {
  stated: 'card_stated',
  inherited: 'card_inherited',
  inferred: 'card_inferred',
};

export function Known({ certainty, reason, words }: { certainty: Certainty; reason: string; words: Words }) {
  return (
    <p class={`cert cert--${certainty}`}>
      <Glyph name={certainty} />
      <span>
        <b>{words.t(labels[certainty])}</b>
        {reason && (
          <>
            : <RecordText text={reason} />
          </>
        )}
      </span>
    </p>
  );
}
