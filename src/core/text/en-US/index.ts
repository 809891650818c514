import { cli } from './cli';
import { comparison } from './comparison';
import { composing } from './composing';
import { host } from './host';
import { identities } from './identities';
import { pane } from './pane';
import { reading } from './reading';
import { rules } from './rules';
import { simulator } from './simulator';
import { submissions } from './submissions';
import { wording } from './wording';

export const enUS = { cli, comparison, composing, host, identities, pane, reading, rules, simulator, submissions, wording } as const;
