import * as v from 'valibot';
import type { AnnotationPage } from '../annotation.ts';
import { parseEdtf } from '../edtf.ts';

/*
 * The shape of a record (src/core/annotation.ts) as something that can be checked; `npm run seeds` writes it as
 * JSON Schema for editors. Unknown keys are left out of what comes out; the strict door refuses them.
 */

/** A line of text for people. */
const line = v.pipe(v.string(), v.nonEmpty('some text is needed here'), v.maxLength(2000));
/** May be empty: an article whose paper or day is not known can still be annotated. */
const known = v.pipe(v.string(), v.maxLength(2000));
const surroundings = v.pipe(v.string(), v.maxLength(2000));
const passage = v.pipe(v.string(), v.nonEmpty('some text is needed here'), v.maxLength(20_000));
const offset = v.pipe(v.number(), v.integer('a whole number of 0 or more is needed here'), v.minValue(0));
/** An IRI or a name that stands for one, never with white space. */
const identifier = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^[^\s<>"{}|\\^`]+$/, 'an identifier without spaces is needed here'),
);
const link = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/, 'an http or https address is needed here'),
);
/** Of an article whose address is not known: its annotations can be read, and match no page. */
const linkOrNone = v.union([v.literal(''), link], 'an http or https address is needed here');
const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is needed here, such as 2016-09-15'),
  v.check((day) => parseEdtf(day) !== undefined, 'no such day'),
);
const edtf = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check(
    (date) => parseEdtf(date) !== undefined,
    'an EDTF date is needed here, such as 2016-09-15, 2016-09, ../2016-09-15',
  ),
);
const dateTime = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/,
    'a date and time is needed here, such as 2016-09-15T00:00:00Z',
  ),
);
/** TIMEX3's values are many; this keeps out what could not be one. */
const timexValue = v.pipe(
  v.string(),
  v.regex(/^[\dA-Z][\dA-Z:.+_/-]{0,60}$/i, 'a TIMEX3 value is needed here, such as 2016-09-15, PT48H'),
);
const certainty = v.picklist(['stated', 'inherited', 'inferred']);

const mention = v.object({ exact: passage, start: offset, end: offset });
const agent = v.object({ type: v.picklist(['Person', 'Organization', 'Software']), name: line });

const quotation = v.object({
  type: v.literal('Quotation'),
  form: v.picklist(['direct', 'mixed', 'indirect']),
  source: v.object({
    id: v.exactOptional(identifier),
    name: v.exactOptional(line),
    role: v.exactOptional(line),
    affiliation: v.exactOptional(line),
    mention: v.exactOptional(mention),
  }),
  cue: v.exactOptional(mention),
  addressee: v.exactOptional(v.object({ name: line, mention: v.exactOptional(mention) })),
  spoken: v.exactOptional(v.object({ value: edtf, certainty, reason: line })),
  continues: v.exactOptional(identifier),
  nestedIn: v.exactOptional(identifier),
  sourced: v.boolean(),
});
const end = v.object({ value: edtf, certainty });
const timex = v.object({
  type: v.literal('Timex'),
  timexType: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: timexValue,
  certainty,
  reason: line,
  anchor: v.exactOptional(identifier),
  begins: v.exactOptional(end),
  ends: v.exactOptional(end),
});
const designation = v.object({
  id: v.exactOptional(identifier),
  type: v.literal('Designation'),
  organization: v.object({
    name: line,
    id: v.exactOptional(identifier),
    mention: v.exactOptional(mention),
  }),
  authority: v.exactOptional(v.object({ name: line, mention: v.exactOptional(mention) })),
  label: v.object({ name: line, mention: v.exactOptional(mention) }),
  quoted: v.boolean(),
  force: v.picklist(['legal', 'political', 'disputed', 'wording']),
  status: v.picklist(['asserted', 'proposed', 'negated', 'revoked']),
  sourced: v.boolean(),
});

/** One item of a record. */
export const annotationSchema = v.object({
  id: identifier,
  type: v.literal('Annotation'),
  motivation: v.picklist(['describing', 'identifying', 'classifying']),
  target: v.object({
    source: linkOrNone,
    selector: v.tuple([
      v.object({
        type: v.literal('TextQuoteSelector'),
        exact: passage,
        prefix: v.exactOptional(surroundings),
        suffix: v.exactOptional(surroundings),
      }),
      v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    ]),
    state: v.exactOptional(
      v.object({
        type: v.literal('TimeState'),
        sourceDate: v.exactOptional(dateTime),
        cached: v.exactOptional(link),
      }),
    ),
  }),
  body: v.variant('type', [quotation, timex, designation]),
  creator: v.exactOptional(agent),
  generator: v.exactOptional(agent),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reason: v.exactOptional(line),
  note: v.exactOptional(line),
  context: v.exactOptional(
    v.array(
      v.object({
        statement: line,
        date: edtf,
        sources: v.pipe(
          v.array(v.object({ title: line, url: link })),
          v.minLength(1, 'a statement needs a source'),
        ),
      }),
    ),
  ),
});

export const recordSchema = v.object({
  $schema: v.exactOptional(v.string()),
  '@context': v.unknown(),
  id: identifier,
  type: v.literal('AnnotationPage'),
  label: v.exactOptional(line),
  creator: v.exactOptional(agent),
  license: v.exactOptional(line),
  created: v.exactOptional(isoDay),
  source: v.object({
    url: linkOrNone,
    aliases: v.array(link),
    articleId: v.exactOptional(line),
    title: known,
    publisher: known,
    published: v.union([v.literal(''), isoDay], 'a day is needed here, such as 2016-09-15'),
    language: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,6}$/, 'a BCP 47 language tag is needed here'),
    ),
    archived: v.exactOptional(v.array(link)),
  }),
  organizations: v.exactOptional(
    v.array(v.object({ id: identifier, name: line, otherNames: v.exactOptional(v.array(line)) })),
  ),
  people: v.exactOptional(
    v.array(
      v.object({
        id: identifier,
        name: line,
        role: v.exactOptional(line),
        affiliation: v.exactOptional(line),
      }),
    ),
  ),
  items: v.array(annotationSchema),
});

/** The schema says what the types say; the compiler checks it here. */
export const typedRecordSchema: v.GenericSchema<unknown, AnnotationPage> = recordSchema;
