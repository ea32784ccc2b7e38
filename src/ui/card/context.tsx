/** Dated, sourced statements beside an annotation; never the annotation's own claim. */
import type { Context } from '../../core/annotation.ts';
import { formatDate } from '../dates.ts';
import { Icon } from '../icon.tsx';
import type { Words } from '../words.ts';
import { RecordText, SourceLink } from './record-text.tsx';

export function ContextList({ context, words }: { context: readonly Context[]; words: Words }) {
  const seen = new Set<string>();
  const distinct = context.filter(({ statement }) => !seen.has(statement) && seen.add(statement));
  return (
    <>
      {distinct.map(({ statement, date, sources }) => (
        <details key={statement}>
          <summary>
            <Icon name="right" directed />
            {words.t('card_alsoDated', formatDate(date, words) ?? date)}
          </summary>
          <p class="small soft">
            <RecordText text={statement} />
            {sources.map((source) => (
              <span key={source.url}>
                {' '}
                <SourceLink {...source} />
              </span>
            ))}
          </p>
        </details>
      ))}
    </>
  );
}
