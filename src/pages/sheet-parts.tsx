/** What the three tables of a sheet share. */
import type { Certainty } from '../core/annotation.ts';
import { RecordText } from '../ui/card/record-text.tsx';
import { Glyph, Icon } from '../ui/icon.tsx';
import type { MessageKey, Words } from '../ui/words.ts';

/** A legend of the page's underline, in print too. */
export function SheetHeading({ kind, label }: { kind: 'quotation' | 'date' | 'designation'; label: string }) {
  return (
    <h3>
      <span class={`kind k-${kind}`}>
        <Icon name={kind} />
        <b>{label}</b>
      </span>
    </h3>
  );
}

const labels: Record<Certainty, MessageKey> = {
  stated: 'certainty_stated',
  inherited: 'certainty_inherited',
  inferred: 'certainty_inferred',
};

export function SheetKnown({
  certainty,
  reason,
  words,
}: {
  certainty: Certainty;
  reason: string;
  words: Words;
}) {
  return (
    <span class="ce">
      <Glyph name={certainty} />
      <span>
        {words.t(labels[certainty])}
        {reason && (
          <>
            : <RecordText text={reason} />
          </>
        )}
      </span>
    </span>
  );
}

/** The head of a sheet's table: the number, which needs no word to be seen, then these. */
export function SheetColumns({ words, columns }: { words: Words; columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="vh">{words.t('sheet_number')}</span>
        </th>
        {columns.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
