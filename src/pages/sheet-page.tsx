/** The source sheet: every passage with its source, made to be printed for an editor. */
import type { AnnotationPage } from '../core/annotation.ts';
import type { Register } from '../core/register/register.ts';
import { summarize } from '../core/summary.ts';
import { RecordLanguage, visibleText } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Glyph, Icon } from '../ui/icon.tsx';
import { licenceOf } from '../ui/licence.ts';
import type { Words } from '../ui/words.ts';
import { SheetDates } from './sheet-dates.tsx';
import { SheetDesignations } from './sheet-designations.tsx';
import { SheetQuotations } from './sheet-quotations.tsx';
import { Shell } from './shell.tsx';

function Heading({ page, words }: { page: AnnotationPage; words: Words }) {
  const { title, publisher, published, url, language, archived = [] } = page.source;
  const about = [publisher, formatDate(published, words) ?? published].filter(Boolean).join(', ');
  return (
    <>
      <h2 lang={language} dir="auto">
        {visibleText(title || url)}
      </h2>
      <p class="lede">
        {about && <bdi>{visibleText(about)}. </bdi>}
        <a href={url}>{words.t('sheet_article')}</a>
        {archived.map((copy) => (
          <span key={copy}>
            , <a href={copy}>{words.t('sheet_archived')}</a>
          </span>
        ))}
      </p>
    </>
  );
}

function Footer({ page, words }: { page: AnnotationPage; words: Words }) {
  const created = page.created && (formatDate(page.created, words) ?? page.created);
  const automatic = page.creator === undefined && page.items.some(({ generator }) => generator !== undefined);
  const licence = page.license === undefined ? undefined : licenceOf(page.license).name;
  const by = [page.creator?.name ?? words.t('popup_makerUnknown'), created, licence]
    .filter(Boolean)
    .join(', ');
  return (
    <footer>
      {automatic ? words.t('sheet_automatic') : words.t('sheet_by', visibleText(by))} {words.t('sheet_words')}{' '}
      <span class="key">
        <span>
          <Glyph name="stated" />
          {words.t('sheet_keyStated')}
        </span>
        <span>
          <Glyph name="inherited" />
          {words.t('sheet_keyInherited')}
        </span>
        <span>
          <Glyph name="inferred" />
          {words.t('sheet_keyInferred')}
        </span>
      </span>
    </footer>
  );
}

function Sheet({ page, register, words }: { page: AnnotationPage; register: Register; words: Words }) {
  const { speakers, dates, designations } = summarize(page, []);
  const inOrder = <P extends { number: number }>(passages: P[]) =>
    passages.toSorted((a, b) => a.number - b.number);
  const quotations = inOrder(speakers.flatMap(({ passages }) => passages));
  return (
    <RecordLanguage.Provider value={page.source.language}>
      <article class="sheet">
        <Heading page={page} words={words} />
        {quotations.length > 0 && <SheetQuotations passages={quotations} words={words} />}
        {dates.length > 0 && (
          <SheetDates passages={inOrder(dates.map(({ passage }) => passage))} words={words} />
        )}
        {designations.length > 0 && (
          <SheetDesignations
            passages={inOrder(designations)}
            published={page.source.published}
            register={register}
            words={words}
          />
        )}
        <Footer page={page} words={words} />
      </article>
    </RecordLanguage.Provider>
  );
}

export function SheetPage({
  page,
  register,
  words,
}: {
  /** undefined: there is nothing to show under this address (any more). */
  page: AnnotationPage | undefined;
  register: Register;
  words: Words;
}) {
  return (
    <Shell words={words} place="sheet">
      <section class="print" aria-labelledby="sheet-title">
        <header>
          <div>
            <h1 id="sheet-title">{words.t('pages_sheet')}</h1>
            <p>{words.t('sheet_why')}</p>
          </div>
          {page && (
            <button type="button" class="btn" onClick={() => print()}>
              <Icon name="print" />
              {words.t('sheet_print')}
            </button>
          )}
        </header>
        {page ? (
          <Sheet page={page} register={register} words={words} />
        ) : (
          <p class="note">
            <Icon name="info" />
            <span>
              <b>{words.t('sheet_none')}</b> {words.t('sheet_noneWhy')}
            </span>
          </p>
        )}
      </section>
    </Shell>
  );
}
