import { callChecks } from './call-checks.ts';
import type { Check } from './check.ts';
import { fileChecks } from './file-checks.ts';
import { hostChecks } from './host-checks.ts';
import { pageChecks } from './page-checks.ts';

const all = { ...pageChecks, ...hostChecks, ...callChecks, ...fileChecks };

export type CheckName = keyof typeof all;

/** Every check by its name. */
export const CHECKS: Readonly<Record<CheckName, Check>> = all;
