/**
 * Labels before a site's name that serve the same articles: www, and those of mobile and AMP forms. They stand here
 * once for all sites; what one publisher alone does stands in its rule.
 */
const labels = /^(?:www|m|mobile|wap|touch|amp)\./;

/** Second-level names under which others register (example.co.uk): their owner is no site. */
const registries = /^(?:ac|co|com|edu|gob|gov|net|nom|or|org)\.[a-z]{2}$/;

/** Wikimedia puts the label after the language: en.m.wikinews.org. */
const wikimedia = /^(?<language>[a-z-]{2,12})\.m\.(?<site>wiki(?:pedia|news|source|quote|voyage)\.org)$/;

/**
 * The host without `www` and without mobile and AMP labels, as long as a name remains that one can register
 * (`www.com` and `m.co.uk` stay). Lower case and Punycode come from the URL parser; a dot at the end goes.
 */
export function siteOf(hostname: string): { site: string; form?: 'mobile' | 'amp' } {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const wiki = wikimedia.exec(host)?.groups;
  if (wiki) return { site: `${wiki['language']}.${wiki['site']}`, form: 'mobile' };
  let site = host;
  let form: 'mobile' | 'amp' | undefined;
  for (let label = labels.exec(site)?.[0]; label; label = labels.exec(site)?.[0]) {
    const parent = site.slice(label.length);
    const isForm = label !== 'www.';
    if (!parent.includes('.') || (isForm && registries.test(parent))) break;
    if (isForm) form ??= label === 'amp.' ? 'amp' : 'mobile';
    site = parent;
  }
  return form ? { site, form } : { site };
}
