import { common } from './common';

/** By rule id: `title` names the rule, `why` gives the basis, each message says what is so and how to mend it. */
export const rules = { ...common } as const;
