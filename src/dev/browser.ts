/** Finds a browser for `npm start` and the tests: an installed one, else Debian's package, else Playwright's. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const { env, platform } = process;

const names: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

function usualPlaces(kind: BrowserKind): string[] {
  if (platform === 'darwin') {
    const apps =
      kind === 'chromium' ? ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'] : ['Firefox'];
    return apps.map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : app}`,
    );
  }
  if (platform === 'win32') {
    const programs =
      kind === 'chromium'
        ? [
            'Chromium/Application/chrome.exe',
            'Google/Chrome/Application/chrome.exe',
            'Microsoft/Edge/Application/msedge.exe',
          ]
        : ['Mozilla Firefox/firefox.exe'];
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  return [];
}

/** What an earlier `playwright install chromium` left behind, newest first. */
function fromPlaywright(): string[] {
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(env['LOCALAPPDATA'] ?? '', 'ms-playwright'),
  };
  const cache = env['PLAYWRIGHT_BROWSERS_PATH'] ?? usual[platform] ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted()
    .toReversed()
    .flatMap((name) => programs.map((program) => join(cache, name, program)));
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser; CHROME_PATH and FIREFOX_PATH come first. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const own = env[kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (own) return own;
  const onPath = names[kind].flatMap((name) =>
    (env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, name)),
  );
  return [...onPath, ...usualPlaces(kind), ...(kind === 'chromium' ? fromPlaywright() : [])].find(executable);
}

function run(command: string, args: string[], extraEnv: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
    env: { ...env, ...extraEnv },
  });
  return status === 0;
}

/** An installed browser, or one installed now: by apt as root on Debian, else (Chromium only) by Playwright. */
export function getBrowser(kind: BrowserKind): string | undefined {
  const there = findBrowser(kind);
  if (there) return there;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const name = kind === 'chromium' ? 'chromium' : 'firefox-esr';
    const apt = (...args: string[]) => run('/usr/bin/apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
    const install = () => apt('install', '-y', '--no-install-recommends', name);
    if (install() || (apt('update') && install())) return `/usr/bin/${name}`;
  }
  // Playwright's Firefox is a patched build that cannot be driven as a stock Firefox is.
  if (kind === 'chromium' && run('npx', ['playwright', 'install', 'chromium', '--no-shell']))
    return findBrowser(kind);
  return undefined;
}
