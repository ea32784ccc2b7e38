/**
 * Labels before a site's name that serve the same articles in another form, and the form. Mobile and AMP hosts stand
 * here once for all sites; what one publisher alone does stands in its rule.
 */
const forms: Record<string, 'mobile' | 'amp' | undefined> = {
  m: 'mobile',
  mobile: 'mobile',
  wap: 'mobile',
  touch: 'mobile',
  amp: 'amp',
};

/** Second-level names under which others register (example.co.uk): their owner is no site. */
const registries = /^(?:ac|co|com|edu|gob|gov|net|nom|or|org)\.[a-z]{2}$/;

/** Wikimedia puts the label after the language: en.m.wikinews.org. */
const wikimedia = /^(?<language>[a-z-]{2,12})\.m\.(?<site>wiki(?:pedia|news|source|quote|voyage)\.org)$/;

/**
 * The host without `www` and without mobile and AMP labels, as long as a name remains that one can register
 * (`www.com` and `m.co.uk` stay). Lower case and Punycode come from the URL parser; a dot at the end goes.
 */
export function siteOf(hostname: string): { site: string; form?: 'mobile' | 'amp' } {
  const host = hostname.replace(/\.$/, '');
  const wiki = wikimedia.exec(host)?.groups;
  if (wiki) return { site: `${wiki['language']}.${wiki['site']}`, form: 'mobile' };
  let site = host;
  let form: 'mobile' | 'amp' | undefined;
  for (;;) {
    const [label = '', ...rest] = site.split('.');
    const parent = rest.join('.');
    if ((!/^www\d?$/.test(label) && !forms[label]) || rest.length < 2 || registries.test(parent)) break;
    form ??= forms[label];
    site = parent;
  }
  return form ? { site, form } : { site };
}
