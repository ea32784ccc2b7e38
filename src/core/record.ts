import * as v from 'valibot';
import type { AnnotationPage } from './annotation.ts';
import { findHostile } from './record/hostile.ts';
import type { Problem } from './record/problem.ts';
import { problemOf } from './record/reason.ts';
import { typedRecordSchema } from './record/schema.ts';
import { unknownKeys } from './record/unknown-keys.ts';

/** Outside data that was read, or all that is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The strict door: a record as this project writes it. Unknown keys are refused when `strict` is not set to false. */
export function readRecord(data: unknown, { strict = true } = {}): Read<AnnotationPage> {
  const hostile = findHostile(data);
  if (hostile) return { ok: false, problems: [hostile] };
  const result = v.safeParse(typedRecordSchema, data, { abortPipeEarly: true });
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) };
  const problems = strict ? unknownKeys(data, result.output) : [];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result.output };
}
