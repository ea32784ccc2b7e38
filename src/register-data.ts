/** The whole designation register, put in by the build; for the popup's matrix and for what the extractor finds. */
import type { Register } from './core/register/register.ts';

declare const SOURCENOTE_REGISTER: Register;

export const register: Register = SOURCENOTE_REGISTER;
