/** Search and kinds; they stay in view while the list scrolls. */
import type { Ref } from 'preact';
import type { Kind } from '../core/annotation.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key.tsx';
import { kinds } from './kinds.ts';
import type { Filter } from './search.ts';
import { useWords } from './services.ts';

export type Counts = Record<Filter['kind'], number>;

const order: readonly Kind[] = ['Quotation', 'Timex', 'Designation'];

export function Tools({
  filter,
  onFilter,
  counts,
  searchRef,
}: {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  counts: Counts;
  searchRef: Ref<HTMLInputElement>;
}) {
  const words = useWords();
  const choice = (kind: Filter['kind'], label: string) => (
    <button
      key={kind}
      type="button"
      aria-pressed={filter.kind === kind}
      onClick={() => onFilter({ ...filter, kind })}
    >
      {label}
      <span class="num">{counts[kind]}</span>
    </button>
  );
  return (
    <div class="pop__tools">
      <label class="search">
        <Icon name="search" />
        <input
          ref={searchRef}
          type="search"
          value={filter.query}
          placeholder={words.t('popup_search')}
          aria-label={words.t('popup_search')}
          aria-keyshortcuts="/"
          onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        />
        <KeyHint name="/" />
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in a flex layout everywhere */}
      <div class="seg seg--kinds" role="group" aria-label={words.t('popup_kinds')}>
        {choice('all', words.t('popup_all'))}
        {order.map((kind) => choice(kind, words.t(kinds[kind].plural)))}
      </div>
    </div>
  );
}
