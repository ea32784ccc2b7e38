/** The export menu (APG menu button): four file formats, the printable sheet, the import. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationPage } from '../core/annotation.ts';
import { Icon } from '../ui/icon.tsx';
import { useAnnounce } from './announce.tsx';
import { type ExportFormat, useServices } from './services.ts';

/** Names that are the same in every language. */
const formats: readonly { format: ExportFormat; name: string }[] = [
  { format: 'jsonld', name: 'W3C Web Annotation (JSON-LD)' },
  { format: 'markdown', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
  { format: 'csl-json', name: 'CSL-JSON' },
];

export function ExportMenu({ page, kept }: { page: AnnotationPage; kept: boolean }) {
  const { words, exportAs, openSheet, openRecords } = useServices();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = async (action: () => Promise<void>, said?: string) => {
    close();
    try {
      await action();
      if (said) announce(said);
    } catch (error) {
      console.error(error);
      announce(words.t('export_failed'));
    }
  };
  const pressed = (event: KeyboardEvent) => {
    const all = items();
    const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
    const next = {
      ArrowDown: all[at + 1] ?? all[0],
      ArrowUp: all[at - 1] ?? all.at(-1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (next) next.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    if (!next && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !menu.current?.parentElement?.contains(event.relatedTarget))
      setOpen(false);
  };
  const item = (label: string, action: () => Promise<void>, said?: string) => (
    <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={() => void choose(action, said)}>
      {label}
    </button>
  );
  return (
    <div class="menu" onFocusOut={left}>
      <button
        ref={button}
        type="button"
        class="btn"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" />
        {words.t('export_button')}
      </button>
      {open && (
        <div
          ref={menu}
          class="menu__list"
          role="menu"
          aria-label={words.t('export_button')}
          onKeyDown={pressed}
        >
          {formats.map(({ format, name }) =>
            item(name, () => exportAs(format, page), words.t('export_done', name)),
          )}
          <hr />
          {item(words.t('export_sheet'), () => openSheet(page, kept))}
          {item(words.t('export_import'), () => openRecords('import'))}
        </div>
      )}
    </div>
  );
}
