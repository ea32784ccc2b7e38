/** Verbs whose subject commonly follows them after a clause; after others a noun phrase is their object. */
export const INVERTING: ReadonlySet<string> = new Set([
  'say',
  'add',
  'write',
  'report',
  'ask',
  'reply',
  'announce',
]);
