/** The page of the register: every organization of it by name, and what official lists said of one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { daysOf } from '../core/register/days.ts';
import type { Register } from '../core/register/register.ts';
import { RecordText } from '../ui/card/record-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { useHash } from './hash.ts';
import { RegisterOrganization } from './register-organization.tsx';
import { findOrganizations } from './register-search.ts';
import { Shell } from './shell.tsx';

function Index({ register, chosen, words }: { register: Register; chosen: string; words: Words }) {
  const [query, setQuery] = useState('');
  const found = findOrganizations(register, query);
  return (
    <nav id="all" class="reg__index" aria-label={words.t('register_all')}>
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          value={query}
          placeholder={words.t('register_search')}
          aria-label={words.t('register_search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
        />
      </label>
      <p class="micro quiet" role="status">
        {found.length > 0
          ? words.n('register_count', found.length)
          : `${words.t('popup_noMatch', query)} ${words.t('card_noEntryNote')}`}
      </p>
      <ul>
        {found.map(({ organization: { id, name }, as }) => (
          <li key={id}>
            <a id={`to-${id}`} href={`#${id}`} aria-current={id === chosen ? 'true' : undefined}>
              <RecordText text={name} />
              {as !== undefined && (
                <small>
                  <RecordText text={as} />
                </small>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** As after following a link: reading goes on at the organization, or in the index where the reader came from. */
function useFocus(chosen: string) {
  const before = useRef(chosen);
  useEffect(() => {
    document.getElementById(`to-${chosen}`)?.scrollIntoView({ block: 'nearest' });
    if (before.current === chosen) return;
    document.getElementById(chosen === '' ? `to-${before.current}` : 'organization')?.focus();
    before.current = chosen;
  }, [chosen]);
}

export function RegisterPage({
  register,
  asked,
  words,
}: {
  register: Register;
  /** ISO 8601: the day that the address asks for; anything else is the register's as-of date. */
  asked: string;
  words: Words;
}) {
  const [day, setDay] = useState(daysOf(asked)?.earliest === asked ? asked : undefined);
  const hash = useHash();
  const chosen = hash === '#all' ? '' : hash.slice(1);
  useFocus(chosen);
  const organization = register.organizations.find(({ id }) => id === chosen);
  useEffect(() => {
    document.title = `${organization?.name ?? words.t('pages_register')} · Sourcenote`;
  }, [organization, words]);
  return (
    <Shell words={words} place="register">
      <section aria-labelledby="register-title">
        <header>
          <div>
            <h1 id="register-title">{words.t('pages_register')}</h1>
            <p>{words.t('register_why')}</p>
          </div>
        </header>
        <div class={chosen === '' ? 'reg' : 'reg reg--one'}>
          <Index register={register} chosen={chosen} words={words} />
          {chosen !== '' && (
            <article aria-labelledby="organization">
              <a class="small soft" href="#all">
                {words.t('register_all')}
              </a>
              {organization ? (
                <RegisterOrganization
                  organization={organization}
                  register={register}
                  day={day}
                  onDay={setDay}
                  words={words}
                />
              ) : (
                <p id="organization" tabIndex={-1} class="note">
                  <Icon name="info" />
                  {words.t('card_noEntryNote')}
                </p>
              )}
            </article>
          )}
        </div>
      </section>
    </Shell>
  );
}
