/**
 * Query parameters that say how a reader came, never what is read. Names are compared in lower case.
 * Sources: the ClearURLs rules (https://docs.clearurls.xyz), Firefox's query stripping list
 * (https://firefox.settings.services.mozilla.com, query-stripping), Brave's
 * (https://github.com/brave/brave-browser/wiki/Query-String-Filter), and the publishers' own share links.
 * A parameter that any site uses for content (id, cid, ref, p, page, q, title, v) must not stand here.
 */
const names = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh epik mkt_tok li_fat_id ' +
    '_openstat wickedid s_cid s_kwcid icid ncid ocid cmpid intcmp xtor ito sr_share smid smtyp ' +
    'ref_src ref_url referrer referer referringsource src_id gs_l sxsrf ved guccounter ' +
    '__twitter_impression replytocom cid1 aoh s_campaign amp_js_v amp_gsa usqp ampshare mibextid _ga _gl jsessionid phpsessid srsltid __s'
  ).split(' '),
);
const families =
  /^(?:utm|mtm|pk|piwik|matomo|hsa|ga|itm|at|ns|fb|mc|oly|vero|gad|soc|guce|_x_tr(?!_hp))_|^__?hs/;

/** Whether the parameter of this name only tells how the reader came; `amp;` before it was HTML's ampersand. */
export function isTracking(name: string): boolean {
  const key = name.toLowerCase().replace(/^amp;/, '');
  return names.has(key) || families.test(key);
}

/** Parameters that ask for another form of the same text: AMP, print, all in one page. */
const forms = new Set(
  'amp amp= amp=1 amp=true amp=y outputtype=amp pagewanted=all pagewanted=print print=1 print=true singlepage=true _r=0'.split(
    ' ',
  ),
);

/** Blogger's articles, where m=1 asks for the mobile form; elsewhere it may be a month or a mode. */
const blogger = /^\/\d{4}\/\d\d\/[^/]+\.html$/;

/** Whether the parameter only chooses a form of the same text; `amp` says that it is the AMP form. */
export function isForm(name: string, value: string, path: string): boolean {
  if (name === 'm') return /^[01]$/.test(value) && blogger.test(path);
  return forms.has(value ? `${name}=${value}`.toLowerCase() : name.toLowerCase());
}
