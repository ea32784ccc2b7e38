/** Who calls whom what: one row for each pair of authority and organization. */
import type { Designation } from '../core/annotation.ts';
import type { Passage } from '../core/summary.ts';
import { authorityNote } from '../ui/authority-note.ts';
import { RecordText } from '../ui/card/record-text.tsx';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey } from '../ui/words.ts';
import { confidenceWord } from './certainty.tsx';
import { StateChip } from './first.tsx';
import { useGo } from './go.ts';
import { useWords } from './services.ts';

const forces: Record<Designation['force'], MessageKey> = {
  legal: 'force_legal',
  political: 'force_political',
  disputed: 'force_disputed',
  wording: 'force_wording',
};

const statuses: Record<Exclude<Designation['status'], 'asserted'>, MessageKey> = {
  proposed: 'status_proposed',
  negated: 'status_negated',
  revoked: 'status_revoked',
};

function Who({ body }: { body: Designation }) {
  const words = useWords();
  const note = authorityNote(body);
  return (
    <td class={body.authority ? undefined : 'quiet'}>
      {body.authority ? <RecordText text={body.authority.name} /> : words.t('designation_nobody')}
      {note && <small>{words.t(note)}</small>}
    </td>
  );
}

function Whom({ organization }: { organization: Designation['organization'] }) {
  const { name, mention } = organization;
  const same = !mention || mention.exact.replace(/^the /i, '').toLowerCase() === name.toLowerCase();
  return (
    <td>
      {!same && (
        <>
          <Quoted text={`“${mention.exact}”`} />:{' '}
        </>
      )}
      <RecordText text={name} />
    </td>
  );
}

function Row({ passage, automatic }: { passage: Passage<Designation>; automatic: boolean }) {
  const words = useWords();
  const go = useGo();
  const { id, body, confidence } = passage.annotation;
  const { label, quoted, force, status } = body;
  const marked = quoted && !/^[“"«]/.test(label.name) ? `“${label.name}”` : label.name;
  return (
    // The button inside is the control; the row only makes its target larger for a pointer.
    <tr class="go" onClick={() => go(id)}>
      <Who body={body} />
      <Whom organization={body.organization} />
      <td>
        <button type="button" class="cell" data-item>
          <Quoted class="lab" text={marked} />
        </button>
        <small>
          {words.t(forces[force])}
          {status !== 'asserted' && <> · {words.t(statuses[status])}</>}
          {automatic && <> · {confidenceWord(confidence, words)}</>}
        </small>
        <StateChip state={passage.state} />
      </td>
    </tr>
  );
}

export function Designations({
  passages,
  automatic,
}: {
  passages: readonly Passage<Designation>[];
  automatic: boolean;
}) {
  const words = useWords();
  return (
    <table class="tbl">
      <thead>
        <tr>
          <th scope="col">{words.t('designation_who')}</th>
          <th scope="col">{words.t('designation_whom')}</th>
          <th scope="col">{words.t('designation_what')}</th>
        </tr>
      </thead>
      <tbody data-group>
        {passages.map((passage) => (
          <Row key={passage.annotation.id} passage={passage} automatic={automatic} />
        ))}
      </tbody>
    </table>
  );
}
