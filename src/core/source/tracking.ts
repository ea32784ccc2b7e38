/**
 * Query parameters that say how a reader came, never what is read. Names are compared in lower case.
 * Sources: the ClearURLs rules (https://docs.clearurls.xyz), Firefox's query stripping list
 * (https://firefox.settings.services.mozilla.com, query-stripping), Brave's
 * (https://github.com/brave/brave-browser/wiki/Query-String-Filter), and the publishers' own share links.
 * A parameter that any site uses for content (id, cid, ref, p, page, q, title, v) must not stand here.
 */
const names = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh epik ' +
    'mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id ' +
    '_openstat wickedid s_cid s_kwcid icid ncid ocid cmpid intcmp xtor ito sr_share smid smtyp soc_src soc_trk ' +
    'ref_src ref_url referrer referer referringsource src_id fb_action_ids fb_action_types fb_source ' +
    'fb_ref action_object_map action_type_map action_ref_map gs_l sxsrf ved guccounter guce_referrer guce_referrer_sig ' +
    'at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type at_format ' +
    'at_ptr_name at_bbc_team ns_mchannel ns_source ns_campaign ns_linkname ns_fee __twitter_impression s_campaign ' +
    'amp_js_v amp_gsa usqp ampshare mibextid _ga _gl wt_zmc maca jsessionid phpsessid sfnsn'
  ).split(' '),
);
const families = /^(?:utm|mtm|pk|piwik|matomo|hsa|ga|itm|_x_tr)_/;

/** Whether the parameter of this name only tells how the reader came. */
export function isTracking(name: string): boolean {
  const key = name.toLowerCase();
  return names.has(key) || families.test(key);
}

/** Parameters that ask for another form of the same text: AMP, print, all in one page. */
const forms = new Set(
  'amp amp= amp=1 amp=true amp=y outputtype=amp pagewanted=all pagewanted=print print=1 print=true singlepage=true _r=0'.split(
    ' ',
  ),
);

/** Whether the parameter only chooses a form of the same text; `amp` says that it is the AMP form. */
export function isForm(name: string, value: string): boolean {
  return forms.has(value ? `${name}=${value}`.toLowerCase() : name.toLowerCase());
}
