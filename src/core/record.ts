import type { AnnotationPage } from './annotation.ts';
import { findHostile } from './record/hostile.ts';
import { type Read, readShape } from './record/shape.ts';
import { unknownKeys } from './record/unknown-keys.ts';

/**
 * The strict door, for parsed records as this project writes them: unknown keys are refused. The door for files of
 * others is `record/import.ts`.
 */
export function readRecord(data: unknown): Read<AnnotationPage> {
  const hostile = findHostile(data);
  if (hostile) return { ok: false, problems: [hostile] };
  const read = readShape(data);
  if (!read.ok) return read;
  const problems = unknownKeys(data, read.value);
  return problems.length > 0 ? { ok: false, problems } : read;
}
