/** Precision, recall and F1 with the counts they come from. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** From hits, all predictions and all gold items. */
export function rates(hits: number, predicted: number, gold: number): Rates {
  const precision = predicted ? hits / predicted : 0;
  const recall = gold ? hits / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** One printed line: name, precision, recall, F1. */
export const line = (name: string, { precision, recall, f1 }: Rates): string =>
  `  ${name.padEnd(28)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
