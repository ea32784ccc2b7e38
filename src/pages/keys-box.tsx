/** The switch for the card's single-letter keys: WCAG 2.1.4 asks that they can be turned off. */
import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../ui/switch.tsx';
import type { Words } from '../ui/words.ts';

/** Whether J, K, C and X act inside the card; kept with the other settings. */
export interface KeySetting {
  read: () => Promise<boolean>;
  /** false: it could not be kept, the old value stands. */
  write: (on: boolean) => Promise<boolean>;
}

export function KeysBox({ words, setting }: { words: Words; setting: KeySetting }) {
  const [on, setOn] = useState(true);
  useEffect(() => void setting.read().then(setOn), [setting]);
  return (
    <section id="keys" aria-labelledby="keys-title">
      <header>
        <div>
          <h2 id="keys-title">{words.t('keys_title')}</h2>
          <p>{words.t('keys_why')}</p>
        </div>
        <Switch
          label={words.t('keys_switch')}
          on={on}
          onChange={(wanted) => void setting.write(wanted).then((kept) => setOn(kept ? wanted : on))}
        />
      </header>
    </section>
  );
}
