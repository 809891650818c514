import { category } from './category';
import { across } from './across';
import { common } from './common';
import { completeness } from './completeness';
import { project } from './project';
import { score } from './score';
import { totals } from './totals';
import { value } from './value';
import { wording } from './wording';

/** By rule id: `title` names the rule, `why` gives the basis, each message says what is so and how to mend it. */
export const rules = { ...common, ...completeness, ...value, ...category, ...wording, ...project, ...across, ...score, ...totals } as const;
