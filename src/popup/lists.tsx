/** Official lists: authority × organization on the article's day, or as of the register's date. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Designation } from '../core/annotation.ts';
import { matrixOf } from '../core/register/matrix.ts';
import type { Register } from '../core/register/register.ts';
import type { Passage } from '../core/summary.ts';
import { formatDate } from '../ui/dates.ts';
import { Glyph } from '../ui/icon.tsx';
import { Cell } from '../ui/lists-cell.tsx';
import { useServices } from './services.ts';

function Table({
  organizations,
  day,
  register,
}: {
  organizations: string[];
  day: string;
  register: Register;
}) {
  const { words } = useServices();
  const matrix = matrixOf(organizations, day, register);
  return (
    // a part that scrolls must be reached by the keyboard
    <section
      class="lists__scroll"
      aria-label={words.t('lists_title')}
      tabIndex={matrix.organizations.length > 2 ? 0 : undefined}
    >
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">{words.t('lists_authority')}</th>
            {matrix.organizations.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={`/src/pages/register.html?day=${day}#${id}`} target="_blank" rel="noreferrer">
                  <bdi>{name}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ authority, cells }) => (
            <tr key={authority}>
              <th scope="row">
                <bdi>{authority}</bdi>
              </th>
              {cells.map((cell, index) => (
                <td key={cell.organization}>
                  <Cell cell={cell} organization={matrix.organizations[index]?.name ?? ''} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function OfficialLists({
  passages,
  published,
}: {
  passages: readonly Passage<Designation>[];
  published: string;
}) {
  const { words, register: read } = useServices();
  const [register, setRegister] = useState<Register>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    read().then(setRegister, () => undefined);
  }, [read]);
  const organizations = useMemo(
    () => [
      ...new Set(passages.map(({ annotation: { body } }) => body.organization.id ?? body.organization.name)),
    ],
    [passages],
  );
  if (!register) return null;
  const known = matrixOf(organizations, register.asOf, register).organizations.map(({ id }) => id);
  if (known.length === 0) return <p class="pop__note micro quiet">{words.t('lists_unknown')}</p>;
  const articleDay = formatDate(published, words) ?? published;
  const asOf = formatDate(register.asOf, words) ?? register.asOf;
  const afterRegister = matrixOf(known, published, register).afterRegister;
  const showLate = late || afterRegister;
  const day = showLate ? register.asOf : published;
  return (
    <div class="lists">
      <div class="lists__head">
        <h3 class="sub">{words.t('lists_title')}</h3>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in a flex layout everywhere */}
        <div class="seg" role="group" aria-label={words.t('lists_day')}>
          {!afterRegister && (
            <button type="button" aria-pressed={!showLate} onClick={() => setLate(false)}>
              {words.t('lists_articleDay', articleDay)}
            </button>
          )}
          <button type="button" aria-pressed={showLate} onClick={() => setLate(true)}>
            {words.t('lists_asOf', asOf)}
          </button>
        </div>
        <p class="key" aria-hidden="true">
          <span class="st">
            <Glyph name="stated" />
            {words.t('lists_listedSince')}
          </span>
          <span class="st">
            <Glyph name="inferred" />
            {words.t('lists_possible')}
          </span>
          <span class="st">
            <Glyph name="end" />
            {words.t('lists_endedOn')}
          </span>
        </p>
      </div>
      <Table organizations={known} day={day} register={register} />
      <p class="pop__note micro quiet">
        {showLate && words.t('lists_asOfNote', asOf)} {words.t('lists_noEntryNote')}
      </p>
    </div>
  );
}
