/** Where one file is dropped or chosen, and what became of it. */
import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../import-file.ts';
import type { Import } from '../imports.ts';
import { visibleText } from '../ui/card/record-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { sayFault } from './fault.ts';

export type Outcome = { file: string; result: Import | Refusal } | { file: string; result: 'several' };

function Why({ refusal, words }: { refusal: Refusal; words: Words }) {
  if (refusal.reason === 'too-big') return <>{words.t('import_tooBig')}</>;
  if (refusal.reason === 'encoding') return <>{words.t('import_encoding')}</>;
  if (!('problem' in refusal)) return <>{words.t('import_full')}</>;
  const { problem, more } = refusal;
  return (
    <>
      {problem.path === '' ? (
        <>{words.t('import_wrong')} </>
      ) : (
        <>
          {words.t('import_at')} <code dir="ltr">{visibleText(problem.path)}</code>:{' '}
        </>
      )}
      {problem.fault ? (
        <>{visibleText(sayFault(problem.fault, words))}.</>
      ) : (
        <span lang="en">{visibleText(problem.reason)}.</span>
      )}
      {more > 0 && <> {words.n('import_more', more)}</>}
    </>
  );
}

function Result({ outcome, words }: { outcome: Outcome; words: Words }) {
  const file = visibleText(outcome.file);
  if (outcome.result !== 'several' && 'pack' in outcome.result) {
    const { pages, notes } = outcome.result.pack;
    const count = pages.reduce((sum, { items }) => sum + items.length, notes.length);
    return (
      <p class="note" role="status">
        <Icon name="check" />
        <span>
          <b>{words.t('import_done', file)}</b> {words.n('count_annotations', count)}.{' '}
          {words.t('import_where')}
        </span>
      </p>
    );
  }
  return (
    <p class="note k-changed" role="alert">
      <Icon name="alert" />
      <span>
        <b>{outcome.result === 'several' ? words.t('import_oneOnly') : words.t('import_refused', file)}</b>{' '}
        {words.t('import_unchanged')}{' '}
        {outcome.result !== 'several' && <Why refusal={outcome.result} words={words} />}
      </span>
    </p>
  );
}

export function ImportBox({ words, add }: { words: Words; add: (file: File) => Promise<Import | Refusal> }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const take = async (files: FileList | null | undefined) => {
    const [file, ...more] = [...(files ?? [])];
    if (!file) return;
    setOutcome(undefined);
    setOutcome({ file: file.name, result: more.length > 0 ? 'several' : await add(file) });
    if (input.current) input.current.value = '';
  };
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <section id="import" aria-labelledby="import-title">
      <header>
        <h2 id="import-title">{words.t('pages_import')}</h2>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button does the same */}
      <div
        class={over ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          void take(event.dataTransfer?.files);
        }}
      >
        <p>
          <b>{words.t('import_drop')}</b>
          {words.t('import_what')}
        </p>
        <input
          ref={input}
          class="vh"
          type="file"
          tabIndex={-1}
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-label={words.t('import_choose')}
          onChange={(event) => void take(event.currentTarget.files)}
        />
        <button type="button" class="btn btn--main" onClick={() => input.current?.click()}>
          <Icon name="import" />
          {words.t('import_choose')}
        </button>
      </div>
      {outcome && (
        <div class="err">
          <Result outcome={outcome} words={words} />
        </div>
      )}
    </section>
  );
}
