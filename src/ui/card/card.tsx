/** The card: one passage, what it is, how that is known. A dialog named by kind and person, organization or words. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { diffWords } from '../../core/anchor/diff.ts';
import { Icon } from '../icon.tsx';
import { FoundNote, FoundRows } from './automatic.tsx';
import { Bar, formKey } from './bar.tsx';
import { Changed } from './changed.tsx';
import { ContextList } from './context.tsx';
import { Copied } from './copied.tsx';
import { DateHead, DateRows, DateWeek } from './date.tsx';
import { DesignationBody, DesignationHead } from './designation.tsx';
import { Foot } from './foot.tsx';
import { type CardModel, formatNames, kindLook } from './model.ts';
import { PlaceNote } from './place.tsx';
import { QuotationRows, Said, Speaker } from './quotation.tsx';
import { RecordLanguage, RecordText } from './record-text.tsx';
import { Tabs } from './tabs.tsx';

const rightToLeft = (locale: string) => /^(?:ar|fa|he|ur|yi|ps|sd|ug|ckb)\b/.test(locale);

/** What a screen reader hears when the card opens: "Quotation, direct: Mark Toner, deputy spokesperson. 9 of 25". */
export function cardLabel(model: CardModel): string {
  const { words, active, position, total } = model;
  const { body, target } = active.annotation;
  const kind = `${words.t(kindLook[body.type].label)}, ${words.t(formKey(model))}`;
  const place = words.t('card_position', position, total);
  if (body.type === 'Timex') return `${kind}: ${target.selector[0].exact}. ${place}`;
  if (body.type === 'Designation') return `${kind}: ${body.organization.name}. ${place}`;
  const { name, role, affiliation } = body.source;
  const who = [name ?? words.t('card_speakerUnknown'), role, affiliation].filter(
    (part) => part !== undefined,
  );
  return `${kind}: ${who.join(', ')}. ${place}`;
}

function Main({ model }: { model: CardModel }) {
  const { active, automatic, page, words, copied } = model;
  const { annotation, now } = active;
  const { body } = annotation;
  if (model.rejected)
    return (
      <p class="note">
        <Icon name="info" />
        <span>{words.t('card_rejectedNote')}</span>
      </p>
    );
  return (
    <>
      {automatic && <FoundNote words={words} />}
      <PlaceNote model={model} />
      {active.state === 'changed' && now !== undefined && (
        <Changed
          diff={diffWords(annotation.target.selector[0].exact, now)}
          words={words}
          lang={page.source.language}
        />
      )}
      {body.type === 'Quotation' && <Speaker body={body} automatic={automatic} model={model} />}
      {body.type === 'Timex' && <DateHead annotation={annotation} body={body} model={model} />}
      {body.type === 'Designation' && <DesignationHead body={body} automatic={automatic} model={model} />}
      {copied ? (
        <Copied model={model} />
      ) : (
        <>
          {body.type === 'Quotation' && <Said annotation={annotation} body={body} model={model} />}
          {body.type === 'Timex' && <DateWeek body={body} model={model} />}
          {automatic && body.type === 'Designation' && (
            <dl class="rows">
              <FoundRows annotation={annotation} words={words} />
            </dl>
          )}
          {body.type === 'Designation' && (
            <DesignationBody annotation={annotation} body={body} model={model} />
          )}
          <dl class="rows">
            {automatic && body.type !== 'Designation' && <FoundRows annotation={annotation} words={words} />}
            {body.type === 'Quotation' && <QuotationRows annotation={annotation} body={body} model={model} />}
            {body.type === 'Timex' && <DateRows body={body} model={model} />}
            {annotation.note && (
              <>
                <dt>{words.t('card_note')}</dt>
                <dd>
                  <RecordText text={annotation.note} />
                </dd>
              </>
            )}
          </dl>
          {body.type !== 'Designation' && <ContextList context={annotation.context ?? []} words={words} />}
        </>
      )}
    </>
  );
}

/** The middle takes a tab stop only when it scrolls, so that keys can scroll it. */
function useScrolls(content: unknown) {
  const middle = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = middle.current;
    setScrolls(element !== null && element.scrollHeight > element.clientHeight + 1);
  }, [content]);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const element = entry?.target;
      if (element) setScrolls(element.scrollHeight > element.clientHeight + 1);
    });
    if (middle.current) observer.observe(middle.current);
    return () => observer.disconnect();
  }, []);
  return { middle, scrolls };
}

export function Card({ model }: { model: CardModel }) {
  const { words, page, active, group, copied, rejected, format } = model;
  const { name } = kindLook[active.annotation.body.type];
  const { middle, scrolls } = useScrolls(model);
  const tabbed = group.length > 1;
  const rtl = rightToLeft(words.locale);
  useLayoutEffect(() => {
    if (middle.current) middle.current.scrollTop = 0;
  }, [active.annotation.id]);
  const said = rejected
    ? words.t('card_rejectedSaid')
    : copied && words.t(copied.byHand ? 'card_copyByHand' : 'card_copiedSaid', words.t(formatNames[format]));
  return (
    <RecordLanguage.Provider value={page.source.language}>
      <section
        class={`sn card k-${name}`}
        role="dialog"
        aria-label={cardLabel(model)}
        tabIndex={-1}
        dir={rtl ? 'rtl' : 'ltr'}
        lang={words.locale}
        onKeyDown={(event) => onCardKey(event, model)}
      >
        <Bar model={model} />
        <Tabs model={model} rightToLeft={rtl} />
        {/* a tab panel, a group that scrolls, or nothing of its own: each with the name that its role may have */}
        <div
          ref={middle}
          id="panel"
          class={tabbed ? 'card__main card__main--tabbed' : 'card__main'}
          tabIndex={scrolls ? 0 : undefined}
          {...(tabbed
            ? { role: 'tabpanel', 'aria-labelledby': `tab-${active.annotation.id}` }
            : scrolls && { role: 'group', 'aria-label': words.t('card_details') })}
        >
          <Main model={model} />
        </div>
        <Foot model={model} />
        <p class="vh" role="status" aria-live="polite">
          {said}
        </p>
      </section>
    </RecordLanguage.Provider>
  );
}

/** Letters act only here, inside the card, never in a field or with a modifier, and can be switched off (WCAG 2.1.4). */
function onCardKey(event: KeyboardEvent, model: CardModel): void {
  const { actions, letterKeys, automatic, rejected } = model;
  if (event.key === 'Escape') actions.close();
  else if (rejected && event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) actions.undo();
  else if (!letterKeys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  else if (event.key === 'j' || event.key === 'J') actions.step(1);
  else if (event.key === 'k' || event.key === 'K') actions.step(-1);
  else if (event.key === 'c' || event.key === 'C') actions.copy();
  else if ((event.key === 'x' || event.key === 'X') && automatic && !rejected) actions.reject();
  else return;
  event.preventDefault();
}
