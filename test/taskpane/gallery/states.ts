import { comparedSample } from '../../support/compared-sample';
import type { SessionState } from '../../../src/session/state';
import { DRAFT, KEPT, LIBRARIES, LIKELY_UNREAD, NOT_CHECKED, PLAN, SAME_NAME, SUGGESTIONS, UNREAD, sampleDecided, sampleFindings, sampleProblems, sampleWaiver } from '../../support/pane-samples';
import { describedSuggestions, sampleDraft } from '../../support/wording-samples';
import { concludedRecord, sampleReview } from '../../support/review-sample';

const LIVE = { kind: 'live', at: Date.UTC(2025, 2, 3, 6, 32) } as const;
const PROJECT = '城乡居民养老保险补助';

/** What the pane is to be looked at in. */
export const STATES: Readonly<Record<string, Partial<SessionState>>> = {
  starting: {},
  clean: { status: LIVE, problems: sampleProblems([], { notChecked: NOT_CHECKED }) },
  'no-table': { status: LIVE, problems: sampleProblems([], { tables: 0, rows: 0, unread: UNREAD }) },
  one: { status: LIVE, problems: sampleProblems(sampleFindings(1)) },
  some: {
    status: { kind: 'waiting-for-input' },
    current: 'f1',
    problems: sampleProblems(sampleFindings(12), { notChecked: NOT_CHECKED, unread: UNREAD }),
    suggestions: SUGGESTIONS,
    result: { kind: 'fixed', count: 1, refused: [] },
    canUndo: true,
  },
  many: { status: { kind: 'checking', sheet: '附表3-1 项目绩效目标' }, problems: sampleProblems(sampleFindings(800), { notChecked: NOT_CHECKED }) },
  paused: { status: { kind: 'paused', code: 'session-lost' }, problems: sampleProblems(sampleFindings(5)) },
  protected: { status: LIVE, problems: sampleProblems(sampleFindings(5).map((view) => ({ ...view, fixBlocked: 'protected' }))) },
  decided: {
    status: LIVE,
    problems: sampleProblems(sampleFindings(12).slice(4), { decided: sampleDecided(sampleFindings(12)) }),
    result: { kind: 'waived', count: 1 },
    canUndo: true,
  },
  unread: { status: LIVE, problems: sampleProblems(sampleFindings(3), { unread: LIKELY_UNREAD }) },
  'unread-alone': { status: LIVE, problems: sampleProblems([], { tables: 0, rows: 0, unread: LIKELY_UNREAD }) },
  pointing: { status: LIVE, pointing: { draft: DRAFT, kept: [] } },
  'pointing-nothing': {
    status: LIVE,
    pointing: { draft: { ...DRAFT, rows: 2, cells: DRAFT.cells.slice(0, 2), preview: { indicators: 0, first: [], otherSheets: [] } }, kept: [] },
  },
  'pointing-blocked': { status: LIVE, pointing: { draft: { ...DRAFT, cells: DRAFT.cells.slice(0, 1) }, kept: [], blocked: 'damaged' } },
  pointed: {
    status: LIVE,
    problems: sampleProblems(sampleFindings(5), { hidden: [{ name: '2024（旧）', tables: 2, findings: 3 }] }),
    pointing: { draft: undefined, kept: KEPT },
    result: { kind: 'pointed', sheet: '培训项目考核一览', indicators: 6, others: 2 },
    canUndo: true,
  },
  damaged: { status: LIVE, problems: sampleProblems(sampleFindings(5).map((view) => ({ ...view, isHidden: true }))), pointing: { draft: undefined, kept: [], blocked: 'damaged' } },
  review: { status: LIVE, view: 'review', desk: sampleReview({ findings: sampleFindings(12), waivers: [sampleWaiver(sampleFindings(12)[0]!, '与已批复的预算一致，不能改')] }) },
  'review-concluded': { status: LIVE, view: 'review', desk: sampleReview({ record: concludedRecord() }) },
  'review-changed': { status: LIVE, view: 'review', desk: sampleReview({ record: concludedRecord(true) }), result: { kind: 'concluded', verdict: 'pass' }, canUndo: true },
  'review-many': { status: LIVE, view: 'review', desk: sampleReview({ findings: sampleFindings(800) }) },
  'review-blocked': { status: LIVE, view: 'review', desk: sampleReview({ findings: sampleFindings(12), blocked: 'read-only', dropped: 2 }) },
  'review-nothing': { status: LIVE, view: 'review', desk: sampleReview({ isEmpty: true }) },
  suggestions: { status: LIVE, view: 'suggestions', suggestions: SUGGESTIONS },
  draft: { status: LIVE, view: 'suggestions', suggestions: { ...SUGGESTIONS, draft: sampleDraft() } },
  'draft-blocked': { status: LIVE, view: 'suggestions', suggestions: { ...SUGGESTIONS, draft: { ...sampleDraft(), blocked: 'protected' } } },
  described: { status: LIVE, view: 'suggestions', suggestions: describedSuggestions() },
  comparison: { comparison: { hasFiles: true, compared: comparedSample() } },
  'comparison-none': { comparison: { hasFiles: true } },
  'comparison-refused': { comparison: { hasFiles: true, refused: { file: '2025年一上.xls', code: 'legacy-format' } } },
  library: { status: LIVE, view: 'suggestions', suggestions: SUGGESTIONS, libraries: LIBRARIES },
  'same-name': { status: LIVE, view: 'suggestions', suggestions: { ...SUGGESTIONS, choice: SAME_NAME } },
  'suggestions-empty': { status: LIVE, view: 'suggestions' },
  tables: {
    status: LIVE,
    view: 'tables',
    writing: { project: PROJECT, layouts: [{ id: 'hebei-full', title: '河北完整式' }], busy: false, projects: 3, wish: { scope: 'one', arrangement: 'sheets', place: 'last' }, written: 0, preview: { project: PROJECT, layout: 'hebei-full', plans: [PLAN], shown: 0, projects: 1, rows: 1 } },
  },
  'tables-written': {
    status: LIVE,
    view: 'tables',
    writing: { project: PROJECT, layouts: [{ id: 'hebei-full', title: '河北完整式' }], busy: false, projects: 3, wish: { scope: 'one', arrangement: 'sheets', place: 'last' }, written: 0, preview: undefined },
    result: { kind: 'sheet-written', sheet: '绩效目标表', sheetId: 's7', rows: 17 },
    canUndo: true,
  },
};
