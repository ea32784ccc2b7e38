/**
 * A list of the passages for screen readers and the keyboard: highlights are no elements, so nothing else
 * tells them of the marks. One tab stop, arrows move; the button in focus can be seen.
 */
import { useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation.ts';
import { visibleText } from '../ui/card/record-text.tsx';
import type { MessageKey, Words } from '../ui/words.ts';
import { kindNames, type Passage } from './passage.ts';

const kindLabels = {
  quotation: 'kind_quotation',
  date: 'kind_date',
  designation: 'kind_designation',
} as const satisfies Record<string, MessageKey>;

const formLabels = {
  direct: 'form_direct',
  mixed: 'form_mixed',
  indirect: 'form_indirect',
} as const satisfies Record<string, MessageKey>;

/** "Quotation, Mark Toner, direct: “What we’ve seen …”" */
function passageLabel({ body, target }: Annotation, words: Words): string {
  const kind = words.t(kindLabels[kindNames[body.type]]);
  const text = visibleText(target.selector[0].exact);
  const short = text.length > 120 ? `${text.slice(0, 110)} …` : text;
  if (body.type !== 'Quotation') return words.t('page_listOther', kind, short);
  const who = body.source.name ?? words.t('card_speakerUnknown');
  return words.t('page_listQuotation', kind, who, words.t(formLabels[body.form]), short);
}

export function PassageList({
  passages,
  words,
  open,
}: {
  passages: readonly Passage[];
  words: Words;
  open: (passage: Passage) => void;
}) {
  const [at, setAt] = useState(0);
  const stop = Math.min(at, passages.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: passages.length - 1 }[event.key];
    const list = event.currentTarget;
    if (to === undefined || !(list instanceof HTMLElement)) return;
    event.preventDefault();
    const next = (to + passages.length) % passages.length;
    setAt(next);
    list.querySelectorAll('button')[next]?.focus();
  };
  return (
    <nav aria-label={words.n('page_list', passages.length)} lang={words.locale}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside take the focus, their keys bubble */}
      <ul onKeyDown={onKeyDown}>
        {passages.map((passage, index) => (
          <li key={passage.annotation.id}>
            <button
              type="button"
              class="btn"
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setAt(index)}
              onClick={() => open(passage)}
            >
              {passageLabel(passage.annotation, words)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
