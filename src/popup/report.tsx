/** A report of a wrong annotation, prepared as text to copy. Nothing is sent from here. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation.ts';
import type { PageState } from '../messages.ts';
import { visibleText } from '../ui/card/record-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { useServices } from './services.ts';

type Annotated = Extract<PageState, { status: 'annotated' }>;

/** Facts in English whatever the reader's language: the makers of a record read them. */
function reportText(state: Annotated, item: Annotation | undefined, remark: string, version: string): string {
  const { page, origin, match, anchors } = state;
  const anchor = item && anchors.find(({ id }) => id === item.id);
  const lines = [
    'Report of a wrong annotation',
    `Sourcenote: ${version}`,
    `Article: ${page.source.title} (${page.source.publisher}, ${page.source.published})`,
    `URL: ${page.source.url}`,
    `Annotations: ${origin}${origin === 'extraction' ? '' : ` ${page.id}`}${match ? `, matched by ${match.how}` : ''}`,
  ];
  if (item) {
    lines.push(`Annotation: ${item.id}`, `State on the page: ${anchor?.state ?? 'unknown'}`);
    if (item.generator) lines.push(`Rule: ${item.generator.name}, confidence ${item.confidence}`);
    lines.push(`Passage: ${item.target.selector[0].exact}`, `Says: ${JSON.stringify(item.body)}`);
  }
  if (remark.trim()) lines.push('', `Remark: ${remark.trim()}`);
  return lines.join('\n');
}

export function Report({ state, onClose }: { state: Annotated; onClose: () => void }) {
  const { words, copy, version } = useServices();
  const dialog = useRef<HTMLDialogElement>(null);
  const output = useRef<HTMLTextAreaElement>(null);
  const [id, setId] = useState('');
  const [remark, setRemark] = useState('');
  const [copied, setCopied] = useState<boolean>();
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const text = reportText(
    state,
    state.page.items.find((item) => item.id === id),
    remark,
    version,
  );
  const take = () => {
    output.current?.select();
    copy(text).then(setCopied, () => setCopied(false));
  };
  return (
    <dialog ref={dialog} class="sn report" aria-labelledby="report-title" onClose={onClose}>
      <div class="report__bar">
        <h2 id="report-title">{words.t('report_title')}</h2>
        <button type="button" class="iconbtn" aria-label={words.t('popup_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="small soft">{words.t('report_why')}</p>
      <label>
        <span class="small">{words.t('report_which')}</span>
        <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
          <option value="">{words.t('report_whole')}</option>
          {state.page.items.map((item) => (
            <option key={item.id} value={item.id}>
              {visibleText(item.target.selector[0].exact.slice(0, 80))}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="small">{words.t('report_remark')}</span>
        <textarea rows={3} value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
      </label>
      <label>
        <span class="small">{words.t('report_text')}</span>
        <textarea ref={output} class="code" rows={7} readOnly value={text} lang="en" dir="ltr" />
      </label>
      <p class="report__actions">
        <button type="button" class="btn btn--main" onClick={take}>
          <Icon name="copy" />
          {words.t('report_copy')}
        </button>
        <span class="small" role="status">
          {copied === true && words.t('report_copied')}
          {copied === false && words.t('report_notCopied')}
        </span>
      </p>
    </dialog>
  );
}
