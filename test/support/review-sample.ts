import { readWorkbook } from '../../src/core/reading/create-reader';
import { finish } from '../../src/core/reading/steps';
import { contentMarks } from '../../src/core/review/content-marks';
import { EMPTY_DESK, withAnswer, withConclusion, withRejection } from '../../src/core/review/desk-record';
import type { Answer, DeskRecord } from '../../src/core/review/desk-record';
import type { Waiver } from '../../src/core/review/review-state';
import { createEngine } from '../../src/core/rules/engine';
import { defaultPack } from '../../src/core/standards/default-pack';
import type { DeskPage } from '../../src/session/state';
import { EMPTY_PAGE, buildPage } from '../../src/session/review/desk-page';
import type { FindingView } from '../../src/session/state';
import { targetSheet } from '../session/target-sheet';

export const REVIEWED_AT = '2026-11-02T04:00:00Z';

export interface ReviewSample {
  readonly findings?: readonly FindingView[];
  readonly waivers?: readonly Waiver[];
  readonly record?: DeskRecord;
  readonly blocked?: DeskPage['blocked'];
  readonly dropped?: number;
  /** No table in the workbook. */
  readonly isEmpty?: boolean;
}

const sheets = [targetSheet({ id: 's0', name: '附表3-1 项目绩效目标' })];
const snapshot = { name: '城乡居民养老保险补助2026.xlsx', sheets };
const model = readWorkbook(snapshot, defaultPack);
const { checks } = finish(createEngine({ pack: defaultPack }).checkWorkbook(model, snapshot));

/** 审核 of a workbook with one table, as a session shows it; `findings` take the place of what the checks find. */
export function sampleReview({ findings = [], waivers = [], record = EMPTY_DESK, blocked, dropped = 0, isEmpty = false }: ReviewSample = {}): DeskPage {
  const found = findings.map(({ finding }) => finding);
  const counted = checks.map((check) => {
    const own = found.filter(({ rule }) => rule === check.rule).length;
    return own === 0 ? check : { ...check, ran: check.ran + own, passed: check.passed };
  });
  const checked = {
    name: snapshot.name,
    sheets: sheets.map((sheet, index) => ({ sheet, model: isEmpty ? { ...model.sheets[index]!, tables: [] } : model.sheets[index]!, result: { findings: [], checks: [] }, tables: [], pointed: [], unread: [] })),
    result: { findings: found, checks: counted },
  };
  return buildPage({ checked, review: { waivers: [...waivers], disabledRules: [] }, record, hasComments: false, dropped, checklists: defaultPack.checklists, blocked }, true, EMPTY_PAGE);
}

/** Every question of 绩效目标审核 answered by a person. */
export function answeredRecord(answer: Answer['answer'] = 'yes'): DeskRecord {
  const list = defaultPack.checklists.find(({ for: holds }) => holds === 'targets')!;
  return list.items.reduce((done, { id }) => withAnswer(done, { checklist: list.id, item: id, answer, note: '', at: REVIEWED_AT }), EMPTY_DESK);
}

export function rejectedRecord({ fingerprint }: Pick<Waiver, 'fingerprint'>, note: string): DeskRecord {
  return withRejection(EMPTY_DESK, { fingerprint, note, at: REVIEWED_AT });
}

/** 通过, and one row changed since where `isChanged`. */
export function concludedRecord(isChanged = false): DeskRecord {
  const marks = contentMarks(model).map((mark) => (isChanged ? { ...mark, hash: 'before', rows: (mark.rows ?? '').split(' ').slice(1).join(' ') } : mark));
  return withConclusion(answeredRecord(), { verdict: 'pass', grade: '良', opinion: '指标与预算相符，同意申报。', at: REVIEWED_AT, marks: [...marks] });
}
