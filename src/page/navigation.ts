/**
 * Notices when the page goes elsewhere without loading. An isolated world cannot patch the page's
 * `history`; the Navigation API tells it, and where there is none a look at the address once a second.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface
 */

/** Once a second: late by at most that, and nothing beside what a page does in the time. */
const lookEvery = 1000;

/** `gone` is called with the new address, a mere change of fragment included; returns how to stop. */
export function watchNavigation(gone: (url: string) => void): () => void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    gone(last);
  };
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', look);
    return () => window.navigation.removeEventListener('currententrychange', look);
  }
  const timer = setInterval(look, lookEvery);
  return () => clearInterval(timer);
}
