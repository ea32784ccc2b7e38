/** What was copied, to be seen and selected; where the clipboard refused, selected for the reader's own copy key. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CardModel, formatNames } from './model.ts';

export function Copied({ model }: { model: CardModel }) {
  const { copied, format, words } = model;
  const text = useRef<HTMLParagraphElement>(null);
  // before the next key can come
  useLayoutEffect(() => {
    if (!copied?.byHand || !text.current) return;
    text.current.focus();
    document.getSelection()?.selectAllChildren(text.current);
  }, [copied]);
  if (!copied) return null;
  const name = words.t(formatNames[format]);
  return (
    <div>
      <h3 class="sub">{words.t(copied.byHand ? 'card_copyByHand' : 'card_copiedAs', name)}</h3>
      <p ref={text} class="copied" dir="auto" tabIndex={copied.byHand ? 0 : undefined}>
        {copied.text}
      </p>
    </div>
  );
}
