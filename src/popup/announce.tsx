/** One polite live region for the whole popup: what a click did, said once. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Context = createContext<(text: string) => void>(() => undefined);

export function useAnnounce(): (text: string) => void {
  return useContext(Context);
}

export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  // the turn makes the same words said twice two events
  const say = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <Context.Provider value={say}>
      {children}
      <p class="vh announcer" role="status" aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </p>
    </Context.Provider>
  );
}
