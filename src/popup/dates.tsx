/** When: each date expression as the text has it, what day it means, and how that is known. */
import type { Timex } from '../core/annotation.ts';
import type { DateSummary, Passage } from '../core/summary.ts';
import { formatTimex } from '../ui/timex.ts';
import type { Words } from '../ui/words.ts';
import { confidenceWord, Known } from './certainty.tsx';
import { StateChip } from './first.tsx';
import { useGo } from './go.ts';
import { useWords } from './services.ts';
import { Quoted } from './text.tsx';
import { Timeline } from './timeline.tsx';

/** "48 hours, from Monday 12 September 2016, evening": a duration with the ends that are known. */
export function resolved({ value, begins, ends }: Timex, words: Words): string {
  const said = formatTimex(value, words, 'full') ?? value;
  const from = begins && formatTimex(begins.value, words, 'full');
  const to = ends && formatTimex(ends.value, words, 'full');
  // One end and the length are enough; a computed end is drawn, and the card states it.
  if (from && begins.certainty === 'stated') return words.t('popup_from', said, from);
  if (to) return words.t('popup_until', said, to);
  return from ? words.t('popup_from', said, from) : said;
}

function Row({ passage, automatic }: { passage: Passage<Timex>; automatic: boolean }) {
  const words = useWords();
  const go = useGo();
  const { id, body, confidence, target } = passage.annotation;
  return (
    <button type="button" class="item" data-item onClick={() => go(id)}>
      <Quoted class="w" text={`“${target.selector[0].exact}”`} />
      <span class={body.certainty === 'inferred' ? 't is-inferred' : 't'}>{resolved(body, words)}</span>
      <span class="m">
        <Known certainty={body.certainty} reason={body.reason} />
        {automatic && <span>{confidenceWord(confidence, words)}</span>}
        <StateChip state={passage.state} />
      </span>
    </button>
  );
}

export function Dates({
  dates,
  published,
  automatic,
}: {
  dates: readonly DateSummary[];
  published: string;
  automatic: boolean;
}) {
  return (
    <div class="dates">
      <Timeline items={dates.map(({ passage }) => passage.annotation)} published={published} />
      <div data-group>
        {dates.map(({ passage }) => (
          <Row key={passage.annotation.id} passage={passage} automatic={automatic} />
        ))}
      </div>
    </div>
  );
}
