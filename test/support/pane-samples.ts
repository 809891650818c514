import type { Waiver } from '../../src/core/review/review-state';
import type { Finding, Severity } from '../../src/core/rules/contract';
import { cellAddress } from '../../src/core/sheet/address';
import type { SheetPlan } from '../../src/core/sheet/plan';
import type { Proposal } from '../../src/core/wording/contract';
import { NOTHING_DECIDED } from '../../src/session/initial-state';
import type { Decided, FindingView, KeptPointing, NotCheckedView, OwnLibraries, PointingDraft, Problems, ProposalView, SameNameChoice, Suggestions, UnreadView } from '../../src/session/state';

/** States as the pane meets them, for its tests and for looking at it. */

const SHEET = '附表3-1 项目绩效目标';
const NAMES = ['参保登记及时率', '职业技能培训人次', '补贴资金足额发放率', '服务对象满意度', '档案数字化加工数量'];

interface SampleRule {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix?: readonly [before: string, after: string, kind: 'safe' | 'confirm'];
}

const RULES: readonly SampleRule[] = [
  { rule: 'value/unit-missing', code: 'Z-201', severity: 'error', messageId: 'likely', data: { value: '≥100', unit: '%' }, fix: ['≥100', '≥100%', 'safe'] },
  { rule: 'value/comparator-malformed', code: 'Z-202', severity: 'error', messageId: 'malformed', data: { value: '《》5', comparator: '≥' } },
  { rule: 'value/unit-nonstandard', code: 'Z-207', severity: 'warning', messageId: 'use', data: { value: '≥30人数', unit: '人数', standard: '人' }, fix: ['≥30人数', '≥30人', 'confirm'] },
  { rule: 'completeness/basis-missing', code: 'Z-103', severity: 'warning', messageId: 'missing', data: {} },
  { rule: 'value/same-as-name', code: 'Z-206', severity: 'hint', messageId: 'same', data: {} },
];

/** `count` findings over all severities, as the session orders them. */
export function sampleFindings(count: number): readonly FindingView[] {
  return Array.from({ length: count }, (_, index) => {
    const sample = RULES[Math.floor((index / count) * RULES.length)] ?? RULES[0]!;
    return sampleFinding(sample, index);
  });
}

function sampleFinding({ fix, ...sample }: SampleRule, index: number): FindingView {
  const at = { sheetId: `s${Math.floor(index / 120)}`, row: 11 + (index % 120), column: 4 };
  const name = NAMES[index % NAMES.length]!;
  const related = index % 4 === 0 ? [{ ...at, column: 2 }] : [];
  const finding: Finding = {
    ...sample,
    data: { ...sample.data, name },
    at,
    related,
    table: '城乡居民养老保险补助',
    subject: name,
    fingerprint: `f${index}`,
    ...(fix && {
      fix: {
        kind: fix[2],
        before: fix[0],
        after: fix[1],
        changes: [{ at, before: { kind: 'text', text: fix[0] }, after: { kind: 'text', text: fix[1] } }],
      },
    }),
  };
  return {
    finding,
    sheetName: index < 120 ? SHEET : `${SHEET} (${Math.floor(index / 120) + 1})`,
    address: cellAddress(at),
    related: related.map((one) => ({ at: one, label: cellAddress(one) })),
  };
}

export const NOT_CHECKED: readonly NotCheckedView[] = [
  {
    rule: 'completeness/basis-missing',
    code: 'Z-103',
    notChecked: { reason: 'column-missing', detail: 'basis', tables: ['项目一', '项目二', '项目三', '项目四'].map((name) => ({ sheetId: 's0', name })) },
  },
];

export const UNREAD: readonly UnreadView[] = [
  { sheetName: '附表5', range: 'A1:F20', at: { sheetId: 's9', row: 0, column: 0 }, reason: 'no-indicators', data: {}, isLikely: false, header: '一级指标|二级指标' },
];

/** A region that looks like indicators, and one that nobody need hear of. */
export const LIKELY_UNREAD: readonly UnreadView[] = [
  {
    sheetName: '培训项目考核一览',
    range: 'A1:D9',
    at: { sheetId: 's8', row: 0, column: 0 },
    reason: 'not-a-target-table',
    data: {},
    isLikely: true,
    header: '内容分类|细项|目标描述|达成水平',
  },
  ...UNREAD,
];

export const DRAFT: PointingDraft = {
  sheetId: 's8',
  sheetName: '培训项目考核一览',
  row: 2,
  rows: 1,
  isKept: false,
  cells: [
    { text: '内容分类', address: 'A3', role: 'level2', sample: '数量' },
    { text: '细项', address: 'B3', role: 'level3', sample: '培训人数' },
    { text: '目标描述', address: 'C3', role: 'description', sample: '全年组织参加职业技能培训并取得证书的人数' },
    { text: '达成水平', address: 'D3', role: 'value', sample: '≥120人次' },
    { text: '责任科室', address: 'E3', role: undefined, sample: '就业促进科' },
  ],
  preview: {
    indicators: 6,
    first: [
      { level2: '数量指标', level3: '培训人数', value: '≥120人次' },
      { level2: '质量指标', level3: '培训合格率', value: '≥≥95%' },
      { level2: '时效指标', level3: '培训完成时间', value: '' },
    ],
    otherSheets: ['2024', '2025'],
  },
};

export const KEPT: readonly KeptPointing[] = [
  {
    header: '内容分类|细项|目标描述|达成水平',
    columns: [
      { text: '内容分类', role: 'level2' },
      { text: '细项', role: 'level3' },
      { text: '目标描述', role: 'description' },
      { text: '达成水平', role: 'value' },
    ],
    sheets: [{ sheetId: 's8', name: '培训项目考核一览', row: 2 }],
  },
];

/** What was said when this finding was waived. */
export function sampleWaiver({ finding, sheetName, address }: FindingView, reason: string): Waiver {
  const { fingerprint, rule, code, severity, table, subject } = finding;
  return { fingerprint, rule, code, severity, table, subject, reason, at: '2026-11-02T04:00:00Z', sheet: sheetName, cell: address, content: '≥100' };
}

/** Two waived, one put off, a rule turned off, and a waiver whose cell has changed. */
export function sampleDecided(findings: readonly FindingView[]): Decided {
  const [first, second, third, fourth] = findings;
  if (!first || !second || !third || !fourth) return NOTHING_DECIDED;
  const reason = '与已批复的预算一致，不能改';
  const { rule, code } = fourth.finding;
  return {
    findings: [
      { view: first, state: 'waived', waiver: { ...sampleWaiver(first, reason), note: '见批复文件附表二' } },
      { view: second, state: 'waived', waiver: sampleWaiver(second, reason) },
      { view: third, state: 'later' },
      { view: fourth, state: 'disabled' },
    ],
    counts: { waived: 2, disabled: 1, later: 1 },
    staleWaivers: [{ ...sampleWaiver(first, reason), fingerprint: 'gone' }],
    disabledRules: [{ decision: { rule, code, reason: '本地区另有规定，以本地区为准', at: '2026-11-02T04:00:00Z' }, count: 1 }],
    dropped: 0,
  };
}

export function sampleProblems(findings: readonly FindingView[], rest: Partial<Problems> = {}): Problems {
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    findings,
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    notChecked: [],
    unread: [],
    decided: NOTHING_DECIDED,
    hidden: [],
    tables: 3,
    rows: 214,
    ...rest,
  };
}

function proposal(id: string, name: string, why: Proposal['why'], score: number): Proposal {
  return {
    score,
    why,
    origin: 'standard',
    library: '标准包',
    indicator: {
      id,
      level1: '产出指标',
      level2: '数量指标',
      name,
      aliases: [],
      description: '年度内参加职业技能培训并取得证书的人数。',
      comparator: '≥',
      unit: '人次',
      dimension: 'count',
      example: '≥〈计划人数〉人次',
      basis: ['工作计划'],
      projectWords: [],
      kind: '',
      tables: 12,
      source: '实务常用',
    },
  };
}

const PROPOSALS: readonly ProposalView[] = [
  {
    proposal: proposal('training', '职业技能培训人次', { kind: 'words', words: ['培训', '人次'] }, 1),
    differences: {
      name: [{ role: 'level3', before: '培训人次数量', after: '职业技能培训人次' }],
      'name-and-description': [
        { role: 'level3', before: '培训人次数量', after: '职业技能培训人次' },
        { role: 'description', before: '培训人数', after: '年度内参加职业技能培训并取得证书的人数。' },
      ],
      row: [
        { role: 'level3', before: '培训人次数量', after: '职业技能培训人次' },
        { role: 'description', before: '培训人数', after: '年度内参加职业技能培训并取得证书的人数。' },
        { role: 'value', before: '', after: '≥〈计划人数〉人次' },
      ],
    },
    editable: {
      level3: '职业技能培训人次',
      description: '年度内参加职业技能培训并取得证书的人数。',
      value: '≥〈计划人数〉人次',
      basis: '工作计划：〈文件名称〉（〈文号〉）',
    },
  },
  {
    proposal: proposal('sessions', '培训期数', { kind: 'level2' }, 0.6),
    differences: { name: [{ role: 'level3', before: '培训人次数量', after: '培训期数' }] },
    editable: { level3: '培训期数' },
  },
];

export const SUGGESTIONS: Suggestions = {
  row: {
    sheetId: 's0',
    sheetName: SHEET,
    row: 11,
    table: '城乡居民养老保险补助',
    level1: '产出指标',
    level2: '数量指标',
    level3: '培训人次数量',
    description: '培训人数',
    value: '',
    basis: '',
  },
  proposals: PROPOSALS,
  hasMore: true,
  sameName: 2,
  variants: [{ variant: '培训人次数量', level2: '数量指标', indicatorId: 'training', name: '职业技能培训人次', count: 3 }],
  declined: [],
  library: {
    kinds: [
      { name: '培训', count: 60 },
      { name: '设备购置', count: 40 },
    ],
    levels: [
      { name: '产出指标', level2: ['数量指标', '质量指标'] },
      { name: '满意度指标', level2: ['服务对象满意度指标'] },
    ],
  },
};

const text = (row: number, column: number, content: string, style: string): SheetPlan['cells'][number] => ({
  row,
  column,
  content: { kind: 'text', text: content },
  style,
});

export const PLAN: SheetPlan = {
  name: '绩效目标表',
  cells: [
    text(0, 0, '项目绩效目标表', 'title'),
    text(1, 0, '项目名称', 'label'),
    text(1, 1, '城乡居民养老保险补助', 'body'),
    text(2, 0, '一级指标', 'label'),
    text(2, 1, '二级指标', 'label'),
    text(2, 2, '三级指标', 'label'),
    text(2, 3, '指标值', 'label'),
    text(3, 0, '产出指标', 'body'),
    text(3, 1, '数量指标', 'body'),
    text(3, 2, '职业技能培训人次', 'body'),
    text(3, 3, '≥300人次', 'body'),
  ],
  styles: {
    title: { font: { name: 'SimSun', size: 16, bold: true }, horizontal: 'center', vertical: 'center' },
    label: { font: { name: 'SimSun', size: 10, bold: true }, fill: '#F2F2F2', horizontal: 'center', vertical: 'center', wrap: true, border: true },
    body: { font: { name: 'SimSun', size: 10 }, vertical: 'center', wrap: true, border: true },
  },
  styledAreas: [{ area: { top: 1, left: 0, bottom: 3, right: 3 }, style: 'body' }],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 1, left: 1, bottom: 1, right: 3 },
  ],
  columnWidths: [90, 90, 180, 110],
  rowHeights: [30, 20, 20, 20],
  validations: [],
  page: {
    paper: 'A4',
    orientation: 'portrait',
    fitToWidth: true,
    printArea: { top: 0, left: 0, bottom: 3, right: 3 },
    margins: { top: 36, bottom: 36, left: 36, right: 36 },
    centerHorizontally: true,
    rowBreaks: [],
  },
  names: [],
  hideGridlines: true,
};

export const LIBRARIES: OwnLibraries = {
  kept: [
    { title: '2025年指标台账', place: 'workbook', count: 612 },
    { title: '本局常用表述', place: 'person', count: 48 },
  ],
  isReading: false,
  hasFiles: true,
  preview: {
    title: '2024年指标台账',
    known: 1,
    blocked: { workbook: 'too-large' },
    replaces: ['person'],
    reading: {
      indicators: PROPOSALS.map(({ proposal: { indicator } }) => indicator),
      rows: 5,
      repeated: [{ sheet: '台账', row: 7, name: '培训期数' }],
      rejected: [
        { sheet: '台账', row: 8, name: '劳务派遣29人', reason: 'number-in-name' },
        { sheet: '台账', row: 9, name: '质量指标', reason: 'level-name' },
      ],
    },
  },
};

export const SAME_NAME: SameNameChoice = {
  variant: '培训人次数量',
  level2: '数量指标',
  indicatorId: 'training',
  name: '职业技能培训人次',
  rows: [11, 25, 40].map((row, i) => ({
    key: `s0!${String(row)}`,
    place: `${SHEET}!C${String(row + 1)}`,
    table: ['城乡居民养老保险补助', '职业技能提升行动', '就业见习补贴'][i] ?? '',
    differences: PROPOSALS[0]!.differences,
    ...(i === 2 && { blocked: 'protected' as const }),
  })),
};
