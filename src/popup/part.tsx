/** One kind's section: its heading is a legend of the page's underline, its switch shows or hides the kind there. */
import type { ComponentChildren } from 'preact';
import type { Kind } from '../core/annotation.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { kinds } from './kinds.ts';
import { useWords } from './services.ts';

export function Part({
  kind,
  count,
  on,
  onSwitch,
  children,
}: {
  kind: Kind;
  count: number;
  on: boolean;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
}) {
  const words = useWords();
  const { name, heading, show } = kinds[kind];
  return (
    <section class={`pop__part pop__part--${name}`} aria-labelledby={`part-${name}`}>
      <div class="pop__sec">
        <h2 id={`part-${name}`}>
          <span class={`kind k-${name}`}>
            <Icon name={name} />
            <b>{words.t(heading)}</b>
          </span>
        </h2>
        <span class="count num">{count}</span>
        <Switch label={words.t('popup_show')} name={words.t(show)} on={on} onChange={onSwitch} kind={name} />
      </div>
      {children}
    </section>
  );
}
