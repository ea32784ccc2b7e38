/** From an item of the popup to its passage: the card opens there, and the popup makes room. */
import { useAnnounce } from './announce.tsx';
import { useServices } from './services.ts';

export function useGo(): (id: string) => void {
  const { words, show, close } = useServices();
  const announce = useAnnounce();
  return (id) => {
    show(id)
      .then((shown) => (shown ? close() : announce(words.t('popup_notHere'))))
      .catch(() => announce(words.t('popup_noAnswer')));
  };
}
