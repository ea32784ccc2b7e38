import { toJsonSchema } from '@valibot/to-json-schema';
import { recordSchema } from '../core/record/schema.ts';

/** The JSON Schema of a record, for editors: `$schema` in a record.json points at it. What only code can check is left out. */
export function recordJsonSchema(): object {
  const schema = toJsonSchema(recordSchema, {
    errorMode: 'ignore',
    // editors mark a mistyped key, as the strict reader does
    overrideSchema: ({ jsonSchema }) =>
      jsonSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  return { ...schema, title: 'A Sourcenote record: one source, annotated' };
}
