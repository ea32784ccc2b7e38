import * as v from 'valibot';
import type { Annotation, AnnotationPage } from '../annotation.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './reason.ts';
import { annotationSchema, typedRecordSchema } from './schema.ts';

/** Outside data that was read, or all that is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** A page of annotations by its shape alone; unknown keys are left out. */
export function readShape(data: unknown): Read<AnnotationPage> {
  const result = v.safeParse(typedRecordSchema, data, { abortPipeEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
}

/** One annotation whose body is a quotation, a date or a designation; undefined: it is another kind. */
export function readOwn(data: unknown): Annotation | undefined {
  const result = v.safeParse(annotationSchema, data);
  return result.success ? result.output : undefined;
}
