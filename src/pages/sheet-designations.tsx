import type { Designation } from '../core/annotation.ts';
import { type MatrixCell, matrixOf } from '../core/register/matrix.ts';
import type { Register } from '../core/register/register.ts';
import type { Passage } from '../core/summary.ts';
import { authorityNote } from '../ui/authority-note.ts';
import { RecordText, SourceLink } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Quoted } from '../ui/quoted.tsx';
import { cellStates } from '../ui/register-states.ts';
import type { Words } from '../ui/words.ts';
import { SheetColumns, SheetHeading } from './sheet-parts.tsx';

/** "United Nations: listed since 14 May 2014" for each authority that had an entry on the day. */
function entries(organization: string, day: string, register: Register, words: Words) {
  return matrixOf([organization], day, register).rows.flatMap(({ authority, cells }) =>
    cells.flatMap(({ state, status }: MatrixCell) => {
      const event = status?.since ?? status?.event;
      if (state === 'noEntry' || !event) return [];
      const date = formatDate(event.date, words, 'brief') ?? event.date;
      return [{ authority, says: `${words.t(cellStates[state].label)} ${date}`, event }];
    }),
  );
}

function Lists({
  body,
  above,
  published,
  register,
  words,
}: {
  body: Designation;
  /** The row above that has the same organization's lists. */
  above: number | undefined;
  published: string;
  register: Register;
  words: Words;
}) {
  const { id, name } = body.organization;
  const { afterRegister, organizations } = matrixOf([id ?? name], published, register);
  if (organizations.length > 0 && afterRegister)
    return (
      <td class="grey">{words.t('sheet_notKnownYet', formatDate(register.asOf, words) ?? register.asOf)}</td>
    );
  if (above !== undefined && organizations.length > 0) return <td>{words.t('sheet_asUnder', above)}</td>;
  const found = entries(id ?? name, published, register, words);
  if (found.length === 0) return <td class="grey">{words.t('sheet_noEntries')}</td>;
  const sources = new Map(found.flatMap(({ event }) => event.sources.map((source) => [source.url, source])));
  return (
    <td>
      {found.map(({ authority, says }) => `${authority}, ${says}`).join('; ')}
      <small class="sources">
        {[...sources.values()].map((source, index) => (
          <span key={source.url}>
            {index > 0 && '; '}
            <SourceLink {...source} />
          </span>
        ))}
      </small>
    </td>
  );
}

function Whom({ body, words }: { body: Designation; words: Words }) {
  const note = authorityNote(body);
  return (
    <td>
      <RecordText text={body.organization.name} />
      <small>
        {body.authority ? words.t('sheet_ascribed', body.authority.name) : words.t('designation_nobody')}
        {note && `; ${words.t(note)}`}
      </small>
    </td>
  );
}

export function SheetDesignations({
  passages,
  published,
  register,
  words,
}: {
  passages: Passage<Designation>[];
  published: string;
  register: Register;
  words: Words;
}) {
  const day = formatDate(published, words) ?? published;
  const nameOf = ({ annotation: { body } }: Passage<Designation>) =>
    body.organization.id ?? body.organization.name;
  const above = (passage: Passage<Designation>) => {
    const first = passages.find((other) => nameOf(other) === nameOf(passage));
    return first === passage ? undefined : first?.number;
  };
  return (
    <>
      <SheetHeading kind="designation" label={words.t('popup_whoCallsWhomWhat')} />
      <table class="by-designation">
        <SheetColumns
          words={words}
          columns={[words.t('sheet_inText'), words.t('sheet_organization'), words.t('sheet_listsOn', day)]}
        />
        <tbody>
          {passages.map((passage) => (
            <tr key={passage.annotation.id}>
              <td class="n">{passage.number}</td>
              <td class="w">
                <Quoted text={`“${passage.annotation.body.label.name}”`} />
              </td>
              <Whom body={passage.annotation.body} words={words} />
              <Lists
                body={passage.annotation.body}
                above={above(passage)}
                published={published}
                register={register}
                words={words}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
