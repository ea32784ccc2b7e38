/** What the extractor finds beyond the record or otherwise: side by side, neither is called right. */
import { useState } from 'preact/hooks';
import type { Comparison, Difference } from '../core/compare.ts';
import { Icon } from '../ui/icon.tsx';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey } from '../ui/words.ts';
import { useServices } from './services.ts';

const fields: Record<Difference['field'], MessageKey> = {
  speaker: 'compare_speaker',
  form: 'compare_form',
  value: 'compare_value',
  label: 'compare_label',
  authority: 'compare_authority',
  organization: 'compare_organization',
};

function Against({ difference }: { difference: Difference }) {
  const { words } = useServices();
  const { found, field, recordValue, foundValue } = difference;
  const value = (text: string) => (text ? <Quoted text={text} /> : words.t('compare_none'));
  return (
    <li class="row row--stack">
      <Quoted class="t" text={found.target.selector[0].exact} />
      <dl class="pair">
        <div>
          <dt>{words.t('compare_inRecord', words.t(fields[field]))}</dt>
          <dd>{value(recordValue)}</dd>
        </div>
        <div>
          <dt>{words.t('compare_inExtraction', words.t(fields[field]))}</dt>
          <dd>{value(foundValue)}</dd>
        </div>
      </dl>
    </li>
  );
}

function Result({ comparison, recordText }: { comparison: Comparison; recordText: (id: string) => string }) {
  const { words } = useServices();
  const { agreed, against, beyond, unfound } = comparison;
  const list = (title: string, texts: { id: string; text: string }[]) =>
    texts.length > 0 && (
      <details>
        <summary>
          <Icon name="right" directed />
          {title}
        </summary>
        <ul class="plain">
          {texts.map(({ id, text }) => (
            <li key={id} class="row">
              <Quoted class="t" text={text} />
            </li>
          ))}
        </ul>
      </details>
    );
  return (
    <>
      <p class="small">{words.n('compare_agreed', agreed)}</p>
      {against.length > 0 && (
        <details>
          <summary>
            <Icon name="right" directed />
            {words.n('compare_against', against.length)}
          </summary>
          <ul class="plain">
            {against.map((difference) => (
              <Against key={`${difference.record} ${difference.field}`} difference={difference} />
            ))}
          </ul>
        </details>
      )}
      {list(
        words.n('compare_beyond', beyond.length),
        beyond.map(({ id, target }) => ({ id, text: target.selector[0].exact })),
      )}
      {list(
        words.n('compare_unfound', unfound.length),
        unfound.map((id) => ({ id, text: recordText(id) })),
      )}
    </>
  );
}

type Progress = 'idle' | 'reading' | 'none' | Comparison;

export function Compare({ recordText }: { recordText: (id: string) => string }) {
  const { words, compare } = useServices();
  const [progress, setProgress] = useState<Progress>('idle');
  const start = () => {
    setProgress('reading');
    compare().then(
      (comparison) => setProgress(comparison ?? 'none'),
      () => setProgress('none'),
    );
  };
  return (
    <section class="pop__part pop__apart" aria-labelledby="compare">
      <div class="pop__intro" role="status">
        <h2 class="sub" id="compare">
          {words.t('compare_title')}
        </h2>
        <p class="small soft">{words.t('compare_why')}</p>
        {progress === 'reading' && <p class="small">{words.t('compare_reading')}</p>}
        {progress === 'none' && <p class="small">{words.t('compare_nothing')}</p>}
        {typeof progress === 'object' && <Result comparison={progress} recordText={recordText} />}
        {(progress === 'idle' || progress === 'none') && (
          <p>
            <button type="button" class="btn" onClick={start}>
              <Icon name="auto" />
              {words.t('compare_start')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
