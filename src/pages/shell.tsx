/** The frame of the extension's pages: where one is, and that nothing is sent. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-shapes.ts';
import type { Words } from '../ui/words.ts';

export type Place = 'records' | 'import' | 'sheet' | 'register';

export function Shell({
  words,
  place,
  children,
}: {
  words: Words;
  place: Place;
  children: ComponentChildren;
}) {
  const link = (to: Place, href: string, icon: IconName, label: string) => (
    <a href={href} aria-current={place === to ? 'page' : undefined}>
      <Icon name={icon} />
      {label}
    </a>
  );
  return (
    <div class="sn shell">
      <nav class="side" aria-label="Sourcenote">
        <div class="brand">
          <img src="/icons/48.png" alt="" width="24" height="24" />
          Sourcenote
        </div>
        {link('records', 'records.html', 'records', words.t('pages_records'))}
        {link('import', 'records.html#import', 'import', words.t('pages_import'))}
        {link('sheet', 'sheet.html', 'sheet', words.t('pages_sheet'))}
        {link('register', 'register.html', 'building', words.t('pages_register'))}
        <p>{words.t('pages_kept')}</p>
      </nav>
      <main class="body">{children}</main>
    </div>
  );
}
