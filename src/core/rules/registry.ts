import type { Rule } from './contract';

/** Every rule, in the order of its code. */
export const RULES: readonly Rule[] = [];
