import { TAG } from '../../text/tags.ts';
import { attribute, type CueReading, type CueRule } from '../cue-rule.ts';
import { contentEnd } from '../extent.ts';
import { tagAt, wordAt } from '../reading.ts';

/** Toner said violations have occurred · told CNN he would — a clause without "that". */
export const clause: CueRule = {
  name: 'clause',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'clause' || !cue.cue.frames.frames.includes('z')) return undefined;
    if (tagAt(reading, complement.at) === TAG.quote || !handsOver(cue)) return undefined;
    const to = contentEnd(reading, complement.at, cues, index);
    if (to <= complement.at + 1) return undefined;
    return attribute(cue, this.name, [{ from: complement.at, to }], 0.85, 'a reporting verb takes a clause');
  },
};

/** Not "what Trump says he would do", a passive without a hearer ("were charged fees") or a purpose ("a way to report"). */
function handsOver({ reading, cue, subject }: CueReading): boolean {
  if (cue.voice === 'passive') return /[rR]/.test(cue.frames.frames);
  if (cue.voice === 'infinitive' || cue.voice === 'participle') return PLAIN.has(cue.frames.lemma);
  const before = subject ? wordAt(reading, subject.from - 1) : '';
  return before !== 'what' && before !== 'how' && before !== 'whatever';
}

const PLAIN = new Set(['say', 'tell', 'claim', 'argue', 'insist', 'admit', 'acknowledge', 'add', 'suggest']);
