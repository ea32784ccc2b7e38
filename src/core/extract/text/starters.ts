/**
 * Words that, capitalized after an abbreviation ("in the U.S. The ban …"), begin a sentence: the closed classes of
 * English (pronouns, determiners, conjunctions, prepositions, common adverbs). Compiled for this project after
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 2.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your who what when where why how which there here ' +
    'and but or so yet if because although though while since as after before until when once unless whether ' +
    'in on at by for from with without to of about against among during under over through between despite amid according ' +
    'also however meanwhile still then now later earlier instead moreover nevertheless nonetheless ' +
    'some many most all both each every no none one two three several other another such few much more'
  ).split(' '),
);
