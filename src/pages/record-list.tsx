/** Every record at hand: those that come with Sourcenote, and the reader's own, which can be removed. */
import type { AnnotationPage } from '../core/annotation.ts';
import type { Note } from '../core/record/note.ts';
import type { Import } from '../imports.ts';
import { visibleText } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { licenceOf } from '../ui/licence.ts';
import type { Words } from '../ui/words.ts';

interface Line {
  key: string;
  title: string;
  language: string | undefined;
  /** Publisher and day, or what is in the pack. */
  about: string;
  maker: string | undefined;
  created: string | undefined;
  licence: string | undefined;
  annotations: number;
  /** Ids of the pages that a sheet can be printed of. */
  sheets: AnnotationPage[];
  notes: Note[];
  /** Undefined: bundled. */
  importId: string | undefined;
}

function articleOf({ source }: AnnotationPage, words: Words): string {
  const day = formatDate(source.published, words) ?? source.published;
  return [source.publisher, day].filter(Boolean).join(', ') || source.url;
}

function lineOfRecord(page: AnnotationPage, words: Words): Line {
  return {
    key: page.id,
    title: page.source.title || page.source.url,
    language: page.source.language,
    about: articleOf(page, words),
    maker: page.creator?.name,
    created: page.created,
    licence: page.license,
    annotations: page.items.length,
    sheets: [page],
    notes: [],
    importId: undefined,
  };
}

function lineOfImport({ id, fileName, pack }: Import, words: Words): Line {
  const { pages, notes, label, creator, license, created } = pack;
  const [page] = pages;
  const single = page && pages.length === 1 ? lineOfRecord(page, words) : undefined;
  return {
    key: id,
    title: (single ? single.title : label) || label || fileName,
    language: single?.language,
    about: single ? single.about : words.n('records_pack', pages.length),
    maker: creator ?? single?.maker,
    created: created ?? single?.created,
    licence: license ?? single?.licence,
    annotations: pages.reduce((sum, { items }) => sum + items.length, notes.length),
    sheets: pages,
    notes,
    importId: id,
  };
}

function Licence({ licence, words }: { licence: string | undefined; words: Words }) {
  if (licence === undefined) return <span class="quiet">{words.t('records_noLicence')}</span>;
  const { name, url } = licenceOf(licence);
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {visibleText(name)}
    </a>
  ) : (
    visibleText(name)
  );
}

function Notes({ notes, words }: { notes: Note[]; words: Words }) {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>
        <Icon name="right" directed />
        {words.n('records_notes', notes.length)}
      </summary>
      <ul class="notes">
        {notes.slice(0, 200).map((note) => (
          <li key={note.id} dir="auto">
            {note.quote && <q>{visibleText(note.quote)}</q>} {visibleText(note.text.join(' · '))}
            <small dir="ltr">{visibleText(note.source)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Row({ line, words, onRemove }: { line: Line; words: Words; onRemove: (id: string) => void }) {
  const created = line.created && (formatDate(line.created.slice(0, 10), words) ?? line.created);
  const { importId, sheets } = line;
  return (
    <tr>
      <td>
        <b lang={line.language} dir="auto">
          {visibleText(line.title)}
        </b>
        <span class="soft" dir="auto">
          {visibleText(line.about)}
        </span>
        <span class="sheets">
          {sheets.slice(0, 50).map((page) => (
            <a key={page.id} href={`sheet.html?${new URLSearchParams({ record: page.id })}`}>
              {sheets.length === 1
                ? words.t('pages_sheet')
                : visibleText(page.source.title || page.source.url)}
            </a>
          ))}
        </span>
        <Notes notes={line.notes} words={words} />
      </td>
      <td data-label={words.t('records_maker')}>
        {line.maker ? <bdi>{visibleText(line.maker)}</bdi> : words.t('popup_makerUnknown')}
      </td>
      <td data-label={words.t('records_date')}>{created ?? words.t('records_noDate')}</td>
      <td data-label={words.t('records_licence')}>
        <Licence licence={line.licence} words={words} />
      </td>
      <td data-label={words.t('records_sources')} class="num">
        {Math.max(1, sheets.length)}
      </td>
      <td data-label={words.t('records_annotations')} class="num">
        {line.annotations}
      </td>
      <td>
        {importId === undefined ? (
          <span class="quiet">{words.t('records_bundled')}</span>
        ) : (
          <button
            type="button"
            class="iconbtn"
            aria-label={words.t('records_remove', visibleText(line.title))}
            title={words.t('records_remove', visibleText(line.title))}
            onClick={() => onRemove(importId)}
          >
            <Icon name="trash" />
          </button>
        )}
      </td>
    </tr>
  );
}

export function RecordList({
  words,
  records,
  imports,
  onRemove,
}: {
  words: Words;
  records: readonly AnnotationPage[];
  imports: readonly Import[];
  onRemove: (id: string) => void;
}) {
  const lines = [
    ...records.map((page) => lineOfRecord(page, words)),
    ...imports.map((one) => lineOfImport(one, words)),
  ];
  return (
    <table class="recs">
      <thead>
        <tr>
          <th scope="col">{words.t('records_article')}</th>
          <th scope="col">{words.t('records_maker')}</th>
          <th scope="col">{words.t('records_date')}</th>
          <th scope="col">{words.t('records_licence')}</th>
          <th scope="col">{words.t('records_sources')}</th>
          <th scope="col">{words.t('records_annotations')}</th>
          <th scope="col">
            <span class="vh">{words.t('records_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.key} line={line} words={words} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}
