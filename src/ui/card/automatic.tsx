/** What is said of an annotation that nobody has checked: that it was found, how surely, and why. */
import type { Annotation } from '../../core/annotation.ts';
import { Icon } from '../icon.tsx';
import type { MessageKey, Words } from '../words.ts';
import { RecordText } from './record-text.tsx';

export function FoundNote({ words }: { words: Words }) {
  return (
    <p class="note">
      <Icon name="auto" />
      <span>
        <b>{words.t('card_found')}</b> {words.t('card_foundNote')}
      </span>
    </p>
  );
}

/** Three steps, where findings begin to be shown at the middle one. */
export function confidenceLevel(confidence: number): 1 | 2 | 3 {
  if (confidence >= 0.9) return 3;
  return confidence >= 0.8 ? 2 : 1;
}

const levels: Record<1 | 2 | 3, MessageKey> = { 1: 'card_low', 2: 'card_medium', 3: 'card_high' };

export function FoundRows({ annotation, words }: { annotation: Annotation; words: Words }) {
  const level = confidenceLevel(annotation.confidence);
  return (
    <>
      <dt>{words.t('card_confidence')}</dt>
      <dd>
        <span class="conf">
          <span aria-hidden="true">
            {[1, 2, 3].map((cell) => (
              <i key={cell} class={cell <= level ? 'on' : undefined} />
            ))}
          </span>
          {words.t(levels[level])}
        </span>
      </dd>
      {annotation.reason && (
        <>
          <dt>{words.t('card_why')}</dt>
          <dd>
            <RecordText text={annotation.reason} />
          </dd>
        </>
      )}
    </>
  );
}
