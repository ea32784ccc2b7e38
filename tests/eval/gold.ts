import { readFileSync } from 'node:fs';

/** One attribution of a gold file, or of a prediction in the same form. Offsets are UTF-16 units, `end` exclusive. */
export interface QuoteItem {
  fragments: [number, number][];
  text: string;
  type?: string;
  speech?: boolean;
  speaker_text?: string | null;
  speaker_start?: number | null;
  speaker_end?: number | null;
  speaker_resolved?: string;
  speaker_gold_coref?: string | null;
  speaker_silver_coref?: string | null;
  cue?: string;
  cue_start?: number | null;
  cue_end?: number | null;
  confidence?: number;
  /** The rule that made a prediction. */
  rule?: string;
}

export interface QuoteGold {
  doc_id: string;
  text: string;
  doc_date?: string;
  publisher?: string;
  quotes: QuoteItem[];
}

export interface DateItem {
  start: number;
  end: number;
  text?: string;
  value: string | null;
  values?: string[];
  kind?: string;
  in_scope?: boolean;
  confidence?: number;
}

export interface DateGold {
  id: string;
  text: string;
  source?: string;
  reference_date?: string;
  news_like?: boolean | null;
  expected: DateItem[];
}

export interface DesignationItem {
  designator: string | null;
  target: string;
  label: string;
  confidence?: number;
}

export interface DesignationGold {
  id: string;
  text: string;
  designations: DesignationItem[];
}

/** Reads a gold file: one JSON object a line. Gold files only measure, so their form is taken on trust. */
export function readGold<Gold>(file: string): Gold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row): Gold => JSON.parse(row));
}
