import type { Attribution } from './attribution.ts';
import type { Situation } from './situation.ts';
import type { FoundSource } from './source.ts';

/** What a cue rule reads: the cue's surroundings, its source, and what was found before it in the text. */
export interface CueReading extends Situation {
  by: FoundSource;
  found: readonly Attribution[];
  /** Quoted passages (by index) that an attribution already has. */
  claimed: ReadonlySet<number>;
}

/** One way in which a reporting verb hands over words. Rules are tried in the order of cue-rules.ts; the first that applies decides. */
export interface CueRule {
  name: string;
  apply(cue: CueReading): Attribution | undefined;
}

/** The attribution of a cue with this content. */
export function attribute(
  cue: CueReading,
  rule: string,
  pieces: Attribution['pieces'],
  confidence: number,
  reason: string,
): Attribution {
  const { by, complement } = cue;
  return {
    rule,
    pieces,
    cue: { from: cue.cue.from, to: cue.cue.to },
    ...by,
    ...(complement.addressee && { addressee: complement.addressee }),
    confidence: by.source || by.speaksOn !== undefined ? confidence : confidence - 0.2,
    reason,
  };
}
