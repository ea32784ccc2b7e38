/** The popup with annotations: the whole article at a glance, each item a way to its passage. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Kind } from '../core/annotation.ts';
import { type Summary as PageSummary, summarize } from '../core/summary.ts';
import type { PageState } from '../messages.ts';
import type { Settings } from '../storage.ts';
import { RecordLanguage } from '../ui/card/record-text.tsx';
import { useAnnounce } from './announce.tsx';
import { Compare } from './comparison.tsx';
import { Dates } from './dates.tsx';
import { Designations } from './designations.tsx';
import { evidenceText } from './evidence.ts';
import { LookFirst } from './first.tsx';
import { SummaryFoot } from './foot.tsx';
import { Found } from './found.tsx';
import { ArticleHead } from './head.tsx';
import { OfficialLists } from './lists.tsx';
import { Part } from './part.tsx';
import { Quotations } from './quotations.tsx';
import { useRoving } from './roving.ts';
import { type Filter, search } from './search.ts';
import { useServices, useWords } from './services.ts';
import { Rejected, Suggestions } from './suggestions.tsx';
import { Tools } from './tools.tsx';

type Annotated = Extract<PageState, { status: 'annotated' }>;

/** "/" goes to the search, Escape empties it; a second Escape closes the popup. */
function useKeys(query: string, clear: () => void) {
  const { close } = useServices();
  const searchRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      const inField = target instanceof Element && target.matches('input[type=search], textarea, select');
      if (target instanceof Element && target.closest('dialog, [role=menu]')) return;
      if (key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey)
        searchRef.current?.focus();
      else if (key === 'Escape' && query !== '') clear();
      else if (key === 'Escape') close();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [query, clear, close]);
  return searchRef;
}

/** When the rest of the page has come, it is said how many passages are there. */
function useFoundLater({ waiting, total, found }: PageSummary): void {
  const words = useWords();
  const announce = useAnnounce();
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waiting)
      announce(words.n('popup_found', total, words.t('popup_ratio', found, total)));
    waited.current = waiting;
  }, [waiting, total, found, words, announce]);
}

export function Summary({
  state,
  url,
  settings,
  onOverlay,
  onKind,
  onReject,
}: {
  state: Annotated;
  url: string;
  settings: Settings;
  onOverlay: (on: boolean) => void;
  onKind: (kind: Kind, on: boolean) => void;
  onReject: (id: string, rejected: boolean) => void;
}) {
  const { words } = useServices();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>({ query: '', kind: 'all' });
  const { page, anchors, origin, match, suggestions = [], rejected = [] } = state;
  const { source } = page;
  const automatic = origin === 'extraction';
  const shown = useMemo(
    () => ({ ...page, items: page.items.filter(({ id }) => !(state.rejected ?? []).includes(id)) }),
    [page, state.rejected],
  );
  const summary = useMemo(() => summarize(shown, anchors), [shown, anchors]);
  const matching = useMemo(
    () => summarize({ ...shown, items: search(shown.items, filter.query, words) }, anchors),
    [shown, anchors, filter.query, words],
  );
  const counts = { all: matching.total, ...matching.kinds };
  const searchRef = useKeys(filter.query, () => setFilter({ ...filter, query: '' }));
  useRoving(root);
  useEffect(() => {
    if (filter.query) announce(words.n('popup_matches', matching.total));
  }, [filter.query, matching.total, announce, words]);
  useFoundLater(summary);
  const changed = useMemo(() => new Map(anchors.map(({ id, now }) => [id, now])), [anchors]);
  const visible = (kind: Kind) => (filter.kind === 'all' || filter.kind === kind) && counts[kind] > 0;
  const part = (kind: Kind) => ({
    kind,
    count: counts[kind],
    on: settings.kinds[kind],
    onSwitch: (on: boolean) => onKind(kind, on),
  });
  const { published } = source;
  const whole = filter.query === '' && filter.kind === 'all';
  return (
    <RecordLanguage.Provider value={source.language}>
      <div class="pop__scroll" ref={root}>
        <ArticleHead
          title={source.title}
          publisher={source.publisher}
          published={published}
          evidence={automatic ? words.t('evidence_extraction') : evidenceText(match, url, words)}
        />
        {/* The search comes first by keyboard and stands below by sight: popup.css sets the order. */}
        <Tools filter={filter} onFilter={setFilter} counts={counts} searchRef={searchRef} />
        <Found summary={summary} automatic={automatic} overlay={settings.overlay} onOverlay={onOverlay} />
        {!automatic && !summary.waiting && <LookFirst passages={summary.attention} changed={changed} />}
        {matching.total === 0 && <p class="pop__note">{words.t('popup_noMatch', filter.query)}</p>}
        {visible('Quotation') && (
          <Part {...part('Quotation')}>
            <Quotations speakers={matching.speakers} published={published} automatic={automatic} />
          </Part>
        )}
        {visible('Timex') && (
          <Part {...part('Timex')}>
            <Dates dates={matching.dates} published={published} automatic={automatic} />
          </Part>
        )}
        {visible('Designation') && (
          <Part {...part('Designation')}>
            <Designations passages={matching.designations} automatic={automatic} />
            <OfficialLists passages={matching.designations} published={published} />
          </Part>
        )}
        {whole && <Suggestions items={suggestions} />}
        {whole && (
          <Rejected
            items={page.items.filter(({ id }) => rejected.includes(id))}
            onTakeBack={(id) => onReject(id, false)}
          />
        )}
        {whole && !automatic && (
          <Compare
            recordText={(id) => page.items.find((item) => item.id === id)?.target.selector[0].exact ?? id}
          />
        )}
      </div>
      <SummaryFoot state={state} />
    </RecordLanguage.Provider>
  );
}
