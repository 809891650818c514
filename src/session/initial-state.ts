import type { LayoutChoice, Problems, SessionState, Suggestions, Writing } from './state';

export const NO_PROBLEMS: Problems = {
  findings: [],
  counts: { error: 0, warning: 0, hint: 0 },
  notChecked: [],
  unread: [],
  hidden: [],
  tables: 0,
  rows: 0,
};

export const NO_SUGGESTIONS: Suggestions = { row: undefined, proposals: [], hasMore: false };

/** What a pane shows before the first reading. */
export function initialState(layouts: readonly LayoutChoice[]): SessionState {
  const writing: Writing = { project: undefined, layouts, preview: undefined, busy: false };
  return {
    status: { kind: 'starting' },
    workbook: '',
    problems: NO_PROBLEMS,
    suggestions: NO_SUGGESTIONS,
    writing,
    pointing: { draft: undefined, kept: [] },
    view: 'problems',
    result: undefined,
    canUndo: false,
    current: undefined,
  };
}
