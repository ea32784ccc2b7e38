/** "Look at these first": the passages that differ, fit several places or are absent, in the record's own words. */

import { diffWords } from '../core/anchor/diff.ts';
import type { AnchorState } from '../core/annotation.ts';
import type { Passage } from '../core/summary.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-shapes.ts';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey } from '../ui/words.ts';
import { differenceKey } from './difference.ts';
import { useGo } from './go.ts';
import { useWords } from './services.ts';

/** The states that a reader is told of at the item itself. */
type Troubled = Extract<AnchorState, 'changed' | 'ambiguous' | 'missing' | 'skipped'>;

const chips: Record<Troubled, { icon: IconName; label: MessageKey }> = {
  changed: { icon: 'changed', label: 'state_changed' },
  ambiguous: { icon: 'ambiguous', label: 'state_ambiguous' },
  missing: { icon: 'missing', label: 'state_missing' },
  skipped: { icon: 'info', label: 'state_skipped' },
};

const reasons: Record<Exclude<Troubled, 'changed'>, MessageKey> = {
  ambiguous: 'popup_whyAmbiguous',
  missing: 'popup_whyMissing',
  skipped: 'popup_whySkipped',
};

function isTroubled(state: AnchorState | undefined): state is Troubled {
  return state !== undefined && Object.hasOwn(chips, state);
}

/** Nothing where the passage stands on the page as the record has it, or is still waited for. */
export function StateChip({ state }: { state: AnchorState | undefined }) {
  const words = useWords();
  if (!isTroubled(state)) return null;
  const { icon, label } = chips[state];
  return (
    <span class={`chip chip--${state}`}>
      <Icon name={icon} />
      {words.t(label)}
    </span>
  );
}

function Row({ passage, state, now }: { passage: Passage; state: Troubled; now: string | undefined }) {
  const words = useWords();
  const go = useGo();
  const { id, target, body } = passage.annotation;
  const { exact } = target.selector[0];
  const why = state === 'changed' ? differenceKey(diffWords(exact, now ?? exact)) : reasons[state];
  return (
    <button type="button" class="item" data-item onClick={() => go(id)}>
      <Quoted class="t" text={body.type === 'Timex' ? `“${exact}”` : exact} />
      <span>
        <StateChip state={state} />
      </span>
      <span class="m">{words.t(why)}</span>
    </button>
  );
}

export function LookFirst({
  passages,
  changed,
}: {
  passages: readonly Passage[];
  /** The page's words by annotation, where they differ. */
  changed: ReadonlyMap<string, string | undefined>;
}) {
  const words = useWords();
  const troubled = passages.filter(({ state }) => isTroubled(state));
  if (troubled.length === 0) return null;
  return (
    <section class="pop__first" aria-labelledby="look-first">
      <div class="pop__intro">
        <h2 class="sub" id="look-first">
          {words.t('popup_lookFirst')}
        </h2>
        {troubled.some(({ state }) => state === 'changed') && (
          <p class="small soft">{words.t('popup_lookFirstWhy')}</p>
        )}
      </div>
      <div data-group>
        {troubled.map(
          (passage) =>
            isTroubled(passage.state) && (
              <Row
                key={passage.annotation.id}
                passage={passage}
                state={passage.state}
                now={changed.get(passage.annotation.id)}
              />
            ),
        )}
      </div>
    </section>
  );
}
