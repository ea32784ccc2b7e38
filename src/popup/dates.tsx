/** When: each date expression as the text has it, what day it means, and how that is known. */
import type { Timex } from '../core/annotation.ts';
import type { DateSummary, Passage } from '../core/summary.ts';
import { Quoted } from '../ui/quoted.tsx';
import { resolvedDate } from '../ui/resolved-date.ts';
import { confidenceWord, Known } from './certainty.tsx';
import { StateChip } from './first.tsx';
import { useGo } from './go.ts';
import { useWords } from './services.ts';
import { Timeline } from './timeline.tsx';

function Row({ passage, automatic }: { passage: Passage<Timex>; automatic: boolean }) {
  const words = useWords();
  const go = useGo();
  const { id, body, confidence, target } = passage.annotation;
  return (
    <button type="button" class="item" data-item onClick={() => go(id)}>
      <Quoted class="w" text={`“${target.selector[0].exact}”`} />
      <span class={body.certainty === 'inferred' ? 't is-inferred' : 't'}>{resolvedDate(body, words)}</span>
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
