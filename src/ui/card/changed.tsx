/** Where the page's words differ from the record's: both are shown, nothing is said about who changed them. */
import type { Diff } from '../../core/annotation.ts';
import { Icon } from '../icon.tsx';
import type { MessageKey, Words } from '../words.ts';
import { visibleText } from './record-text.tsx';

const negations = /\b(?:not?|never|none|nor|neither|without|cannot)\b|n['’]t\b/i;
const months =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]{0,6}\b/i;

/** What the critical words are, each kind named once: a number, a negation, a date, a name. */
export function criticalKinds(diff: Diff): MessageKey[] {
  const texts = diff.filter(({ op, critical }) => op !== 'same' && critical).map(({ text }) => text);
  const kinds: [MessageKey, RegExp][] = [
    ['card_aNumber', /\p{N}/u],
    ['card_aNegation', negations],
    ['card_aDate', months],
    ['card_aName', /\p{Lu}/u],
  ];
  return kinds.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([key]) => key);
}

/** Runs of differing words: one place each, however many words are in it. */
function placesIn(diff: Diff): number {
  return diff.filter(({ op }, index) => op !== 'same' && (index === 0 || diff[index - 1]?.op === 'same'))
    .length;
}

/** Long unchanged stretches are cut to what is around the difference. */
function around(text: string, first: boolean, last: boolean): string {
  const keep = 60;
  if (text.length <= 2 * keep) return text;
  const start = first ? '' : text.slice(0, keep);
  const end = last ? '' : text.slice(-keep);
  return `${start} … ${end}`;
}

function Side({
  diff,
  side,
  words,
  lang,
}: {
  diff: Diff;
  side: 'removed' | 'added';
  words: Words;
  lang: string;
}) {
  const Tag = side === 'removed' ? 'del' : 'ins';
  return (
    <p dir="auto" lang={lang}>
      {diff.map(({ op, text }, index) => {
        const key = `${index} ${op}`;
        if (op === 'same')
          return <span key={key}>{visibleText(around(text, index === 0, index === diff.length - 1))}</span>;
        if (op !== side) return null;
        const [before, word, after] = [/^\s*/.exec(text)?.[0], text.trim(), /\s*$/.exec(text)?.[0]];
        return (
          <span key={key}>
            {before}
            <Tag>
              <span class="vh">{words.t(side === 'removed' ? 'card_onlyInRecord' : 'card_onlyOnPage')} </span>
              {visibleText(word)}
            </Tag>
            {after}
          </span>
        );
      })}
    </p>
  );
}

export function Changed({ diff, words, lang }: { diff: Diff; words: Words; lang: string }) {
  const kinds = criticalKinds(diff).map((key) => words.t(key));
  return (
    <>
      <p class="note k-changed">
        <Icon name="changed" />
        <span>
          <b>{words.t('card_differs')}</b> {words.n('card_places', placesIn(diff))}
          {kinds.length > 0 && words.t('card_amongThem', kinds.join(', '))}
          {'. '}
          {words.t('card_bothShown')}
        </span>
      </p>
      <div class="cmp">
        <div>
          <h3>{words.t('card_recordsText')}</h3>
          <Side diff={diff} side="removed" words={words} lang={lang} />
        </div>
        <div>
          <h3>{words.t('card_thisPage')}</h3>
          <Side diff={diff} side="added" words={words} lang={lang} />
        </div>
      </div>
    </>
  );
}
