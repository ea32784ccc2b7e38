/** What is wrong with a file, in the reader's words. */
import type { Fault, FaultArg, FaultCode, Thing } from '../core/record/problem.ts';
import type { MessageKey, Words } from '../ui/words.ts';

const faults: Record<FaultCode, MessageKey> = {
  missing: 'fault_missing',
  needed: 'fault_needed',
  neededNot: 'fault_neededNot',
  neededSuchAs: 'fault_neededSuchAs',
  atLeast: 'fault_atLeast',
  atMost: 'fault_atMost',
  longer: 'fault_longer',
  noSuchDay: 'fault_noSuchDay',
  noSource: 'fault_noSource',
  twice: 'fault_twice',
  oneValue: 'fault_oneValue',
  noEntry: 'fault_noEntry',
  emptyBody: 'fault_emptyBody',
  emptyTarget: 'fault_emptyTarget',
  atOnce: 'fault_atOnce',
  notBoth: 'fault_notBoth',
  eachOther: 'fault_eachOther',
  activeAddress: 'fault_activeAddress',
  key: 'fault_key',
  manyValues: 'fault_manyValues',
  manyEntries: 'fault_manyEntries',
  manyKeys: 'fault_manyKeys',
  longKey: 'fault_longKey',
  longText: 'fault_longText',
  longFile: 'fault_longFile',
  deep: 'fault_deep',
  notJson: 'fault_notJson',
};

const things: Record<Thing, MessageKey> = {
  text: 'thing_text',
  someText: 'thing_someText',
  number: 'thing_number',
  wholeNumber: 'thing_wholeNumber',
  boolean: 'thing_boolean',
  list: 'thing_list',
  object: 'thing_object',
  null: 'thing_null',
  nothing: 'thing_nothing',
  identifier: 'thing_identifier',
  address: 'thing_address',
  iri: 'thing_iri',
  day: 'thing_day',
  edtf: 'thing_edtf',
  dateTime: 'thing_dateTime',
  timex: 'thing_timex',
  language: 'thing_language',
  annotation: 'thing_annotation',
  page: 'thing_page',
  selector: 'thing_selector',
  state: 'thing_state',
  selectorOrState: 'thing_selectorOrState',
};

function sayArg(arg: FaultArg, words: Words): string | number {
  if (typeof arg !== 'object') return arg;
  if ('thing' in arg) return words.t(things[arg.thing]);
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(arg.oneOf);
}

export function sayFault({ code, args }: Fault, words: Words): string {
  return words.t(faults[code], ...args.map((arg) => sayArg(arg, words)));
}
