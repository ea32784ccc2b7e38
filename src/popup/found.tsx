/** How many passages are here, how many are not, and the switch of the whole overlay. */
import type { AnchorState } from '../core/annotation.ts';
import type { Summary } from '../core/summary.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-shapes.ts';
import { Switch } from '../ui/switch.tsx';
import type { PluralKey } from '../ui/words.ts';
import { useWords } from './services.ts';

const chips: Partial<Record<AnchorState, { icon: IconName; label: PluralKey; style: string }>> = {
  changed: { icon: 'changed', label: 'popup_differing', style: 'chip chip--changed' },
  ambiguous: { icon: 'ambiguous', label: 'popup_fitting', style: 'chip chip--ambiguous' },
  missing: { icon: 'missing', label: 'popup_absent', style: 'chip chip--missing' },
  skipped: { icon: 'info', label: 'popup_skipped', style: 'chip' },
};

function Counts({ summary }: { summary: Summary }) {
  const words = useWords();
  // while the page loads nothing may be called missing yet
  const told = summary.states.filter(
    ({ state }) => chips[state] && !(summary.waiting && state === 'missing'),
  );
  if (told.length === 0) return null;
  return (
    <span class="chips">
      {told.map(({ state, count }) => {
        const chip = chips[state];
        return (
          chip && (
            <span key={state} class={chip.style}>
              <Icon name={chip.icon} />
              {words.n(chip.label, count)}
            </span>
          )
        );
      })}
    </span>
  );
}

/** "25 of 25 passages found", the numbers set apart; the words around them are the locale's. */
function Sentence({ text, numbers }: { text: string; numbers: string }) {
  const at = text.indexOf(numbers);
  if (at === -1) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, at)}
      <b class="num">{numbers}</b>
      {text.slice(at + numbers.length)}
    </span>
  );
}

export function Found({
  summary,
  automatic,
  overlay,
  onOverlay,
}: {
  summary: Summary;
  automatic: boolean;
  overlay: boolean;
  onOverlay: (on: boolean) => void;
}) {
  const words = useWords();
  const { found, total, waiting } = summary;
  const ratio = words.t('popup_ratio', found, total);
  return (
    <div class="pop__found">
      {automatic ? (
        <Sentence text={words.n('popup_passages', total)} numbers={`${total}`} />
      ) : (
        <Sentence text={words.n('popup_found', total, ratio)} numbers={ratio} />
      )}
      {automatic && (
        <span class="chip">
          <Icon name="auto" />
          {words.t('popup_notChecked')}
        </span>
      )}
      <Switch label={words.t('popup_onPage')} on={overlay} onChange={onOverlay} />
      {waiting && <span class="pop__waiting small quiet">{words.t('popup_waiting')}</span>}
      {!automatic && <Counts summary={summary} />}
    </div>
  );
}
