/** The popup: asks the tab what it knows, and shows one of its states. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../storage.ts';
import { Announcer, useAnnounce } from './announce.tsx';
import { PlainFoot } from './foot.tsx';
import { ArticleHead } from './head.tsx';
import { type Here, type Services, ServicesProvider, useServices } from './services.ts';
import { Failed, NoRecord, Reading, Restricted } from './states.tsx';
import { Summary } from './summary.tsx';

/** How soon to ask again, in ms: often while a bar moves, seldom while the page loads, else not at all. */
function askAgainIn(here: Here | undefined): number | undefined {
  if (here?.status !== 'page') return undefined;
  if (here.state.status === 'extracting') return 250;
  const loading =
    here.state.status === 'annotated' && here.state.anchors.some(({ state }) => state === 'waiting');
  return loading ? 700 : undefined;
}

function useHere() {
  const services = useServices();
  const [here, setHere] = useState<Here>();
  const ask = useCallback(
    () =>
      services.here().then(setHere, (error: unknown) => {
        console.error(error);
        setHere({ status: 'page', title: '', url: '', state: { status: 'failed', reason: 'error' } });
      }),
    [services],
  );
  useEffect(() => void ask(), [ask]);
  useEffect(() => {
    const delay = askAgainIn(here);
    if (delay === undefined) return undefined;
    const timer = setTimeout(() => void ask(), delay);
    return () => clearTimeout(timer);
  }, [here, ask]);
  return { here, ask, setHere };
}

type SwitchKey = Parameters<Services['writeSetting']>[0];

function withSwitch(settings: Settings, key: SwitchKey, value: boolean): Settings {
  if (key === 'overlay') return { ...settings, overlay: value };
  const kind = key.replace('kind.', '');
  return { ...settings, kinds: { ...settings.kinds, [kind]: value } };
}

function useSettings() {
  const { readSettings, writeSetting, words } = useServices();
  const announce = useAnnounce();
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
  }, [readSettings]);
  const change = async (key: SwitchKey, value: boolean) => {
    setSettings((now) => now && withSwitch(now, key, value));
    if (await writeSetting(key, value)) return;
    setSettings((now) => now && withSwitch(now, key, !value));
    announce(words.t('popup_notRemembered'));
  };
  return { settings, change };
}

/** While the page is read, Escape cancels the reading; elsewhere the browser closes the popup by itself. */
function useCancelKey(reading: boolean, cancel: () => void) {
  useEffect(() => {
    if (!reading) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      cancel();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [reading, cancel]);
}

function Content() {
  const services = useServices();
  const { here, ask, setHere } = useHere();
  const { settings, change } = useSettings();
  const cancel = useCallback(() => void services.cancel().finally(() => void ask()), [services, ask]);
  const state = here?.status === 'page' ? here.state : undefined;
  useCancelKey(state?.status === 'extracting', cancel);
  if (!here || !settings) return <div class="popup popup--short" aria-busy="true" />;
  if (here.status === 'restricted')
    return (
      <div class="popup popup--short">
        <Restricted />
        <PlainFoot />
      </div>
    );
  const annotate = () => {
    void services.annotate().then((may) => (may ? ask() : setHere({ status: 'restricted' })));
  };
  if (state?.status === 'annotated')
    return (
      <div class="popup">
        <Summary
          state={state}
          url={here.url}
          settings={settings}
          onOverlay={(on) => void change('overlay', on)}
          onKind={(kind, on) => void change(`kind.${kind}`, on)}
          onReject={(id, rejected) => void services.reject(id, rejected).then(ask)}
        />
      </div>
    );
  const host = URL.parse(here.url)?.hostname.replace(/^www\./, '') ?? '';
  return (
    <div class={state?.status === 'none' ? 'popup popup--fit' : 'popup popup--short'}>
      <ArticleHead
        title={here.title}
        publisher={host}
        evidence={state?.status === 'failed' ? undefined : services.words.t('evidence_none')}
      />
      {state?.status === 'extracting' && <Reading done={state.done} total={state.total} onCancel={cancel} />}
      {state?.status === 'failed' && (
        <Failed
          reason={state.reason}
          details={`Sourcenote ${services.version}\n${state.reason}\n${here.url}\n${navigator.userAgent}`}
          onRetry={annotate}
        />
      )}
      {state?.status === 'none' && <NoRecord onAnnotate={annotate} />}
      <PlainFoot />
    </div>
  );
}

export function Popup({ services }: { services: Services }) {
  return (
    <ServicesProvider value={services}>
      <main class="sn">
        <Announcer>
          <Content />
        </Announcer>
      </main>
    </ServicesProvider>
  );
}
