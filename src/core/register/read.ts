import * as v from 'valibot';
import { actions, type Register } from './register.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const texts = v.pipe(v.array(text), v.maxLength(100));
const source = v.strictObject({
  title: text,
  url: v.pipe(text, v.regex(/^https?:\/\//, 'must be an http(s) address')),
  read: v.exactOptional(text),
});
const sources = v.pipe(v.array(source), v.minLength(1, 'has no source'), v.maxLength(20));
const confidence = v.picklist(['high', 'medium']);
const id = v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

const event = v.strictObject({
  authority: text,
  programme: text,
  action: v.picklist(actions),
  date: text,
  listedName: text,
  confidence,
  note: v.exactOptional(text),
  sources,
});

const organizationFile = v.strictObject({
  id,
  name: text,
  otherNames: texts,
  laterNames: v.exactOptional(
    v.array(v.strictObject({ name: text, otherNames: v.exactOptional(texts), since: text, sources })),
  ),
  formed: v.exactOptional(text),
  related: v.exactOptional(v.array(v.strictObject({ organization: id, how: text }))),
  sources: v.exactOptional(sources),
  notConfirmed: v.exactOptional(
    v.array(v.strictObject({ authority: text, programme: text, after: text, note: text })),
  ),
  events: v.pipe(v.array(event), v.maxLength(500)),
});

const registerFile = v.strictObject({
  asOf: text,
  context: v.array(
    v.strictObject({
      id: text,
      organizations: v.exactOptional(v.array(id)),
      statement: text,
      date: text,
      confidence,
      sources,
    }),
  ),
});

/**
 * The register from its files: `head` is organizations.json (as-of date, context), `files` are the parsed files of
 * organizations/, by name. Throws an Error that names the file and the place of everything that is not of the form.
 */
export function readRegister(head: unknown, files: Record<string, unknown>): Register {
  const problems: string[] = [];
  const parse = <S extends v.GenericSchema>(schema: S, value: unknown, file: string) => {
    const result = v.safeParse(schema, value);
    if (result.success) return [result.output];
    problems.push(
      ...result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`),
    );
    return [];
  };
  const [general] = parse(registerFile, head, 'organizations.json');
  const organizations = Object.keys(files)
    .toSorted()
    .flatMap((file) => parse(organizationFile, files[file], file));
  for (const file of Object.keys(files)) {
    if (!organizations.some(({ id: own }) => file.endsWith(`/${own}.json`))) {
      problems.push(`${file}: id: must be the file's name`);
    }
  }
  if (problems.length || !general) throw new Error(`The register cannot be read:\n${problems.join('\n')}`);
  const parts = organizations.map(({ events, ...organization }) => ({
    organization,
    events: events.map((one) => ({ organization: organization.id, ...one })),
  }));
  return {
    asOf: general.asOf,
    context: general.context,
    organizations: parts.map((part) => part.organization),
    events: parts.flatMap((part) => part.events),
  };
}
