import { EMPTY_PAGE } from './review/desk-page';
import type { Decided, LayoutChoice, OwnLibraries, Problems, SessionState, Suggestions, Templates, Totals, Writing } from './state';

/** Nobody has decided anything. */
export const NOTHING_DECIDED: Decided = {
  findings: [],
  counts: { waived: 0, disabled: 0, later: 0 },
  staleWaivers: [],
  disabledRules: [],
  dropped: 0,
};

export const NO_PROBLEMS: Problems = {
  findings: [],
  counts: { error: 0, warning: 0, hint: 0 },
  notChecked: [],
  unread: [],
  decided: NOTHING_DECIDED,
  hidden: [],
  tables: 0,
  rows: 0,
};

export const NO_TOTALS: Totals = { identities: [], counts: { held: 0, failed: 0, 'not-checked': 0 }, unmatched: [], tables: 0, sheets: {} };

export const NO_SUGGESTIONS: Suggestions = { row: undefined, proposals: [], hasMore: false, sameName: 0, variants: [], declined: [] };

export const NO_LIBRARIES: OwnLibraries = { kept: [], isReading: false, hasFiles: false };

export const NO_TEMPLATES: Templates = { offered: [], version: '' };

/** What a pane shows before the first reading. */
export function initialState(layouts: readonly LayoutChoice[], hasFiles = false, templates: Templates = NO_TEMPLATES): SessionState {
  const wish = { scope: 'one', arrangement: 'sheets', place: 'last' } as const;
  const writing: Writing = { project: undefined, projects: 0, layouts, wish, preview: undefined, busy: false, written: 0 };
  return {
    status: { kind: 'starting' },
    workbook: '',
    problems: NO_PROBLEMS,
    totals: NO_TOTALS,
    suggestions: NO_SUGGESTIONS,
    libraries: { ...NO_LIBRARIES, hasFiles },
    writing,
    templates,
    comparison: { hasFiles },
    pointing: { draft: undefined, kept: [] },
    desk: EMPTY_PAGE,
    view: 'problems',
    result: undefined,
    canUndo: false,
    identity: undefined,
    current: undefined,
  };
}
