import * as fc from 'fast-check';
import { vocabularyOf } from '../../../src/core/reading/vocabulary';
import { parseTargetValue } from '../../../src/core/reading/values/target-value';
import type { Severity } from '../../../src/core/rules/contract';
import { defaultPack } from '../../../src/core/standards/default-pack';
import { snapshotOf } from '../../core/reading/families/drawing/sheet';
import { drawTable, type Drawing } from '../../core/reading/families/target/draw-table';
import { headerWords } from '../../core/reading/families/target/families/header-words';
import { fillerRows } from '../../core/reading/families/target/families/filler-rows';
import { drawLedger, ledgerForm } from '../../core/reading/families/target/families/ledger';
import { levelRow } from '../../core/reading/families/target/families/level-row';
import { missingLevel } from '../../core/reading/families/target/families/missing-level';
import { nestedHeadings } from '../../core/reading/families/target/families/nested-headings';
import { numberedLevels } from '../../core/reading/families/target/families/numbered-levels';
import { sideLabel } from '../../core/reading/families/target/families/side-label';
import { spacedLabels } from '../../core/reading/families/target/families/spaced-labels';
import { spacerColumns } from '../../core/reading/families/target/families/spacer-columns';
import { midTermColumn } from '../../core/reading/families/target/families/two-periods';
import { wideColumns } from '../../core/reading/families/target/families/wide-columns';
import { indicatorNature } from '../../core/reading/families/target/families/indicator-nature';
import { levelFill } from '../../core/reading/families/target/families/level-fill';
import { levelWithPoints } from '../../core/reading/families/target/families/level-with-points';
import { marksBeforeNames } from '../../core/reading/families/target/families/marks-before-names';
import { moreColumns } from '../../core/reading/families/target/families/more-columns';
import { noiseAround } from '../../core/reading/families/target/families/noise-around';
import { pageBreaks } from '../../core/reading/families/target/families/page-breaks';
import { applicationForm, bareTable, projectBlock } from '../../core/reading/families/target/families/project-block';
import { selfReview } from '../../core/reading/families/target/families/self-review';
import { numberAndUnit, splitUnderHeading, splitValue } from '../../core/reading/families/target/families/split-value';
import { weights } from '../../core/reading/families/target/families/weights';
import type { Family, TargetModel } from '../../core/reading/families/target/layout';
import { plainLayout, targetModel } from '../../core/reading/families/target/plain';
import type { DrawnIndicator } from '../../core/reading/families/words/indicators';
import type { DrawnValue } from '../../core/reading/families/words/values';
import { sheetWith, type SmallTable } from '../../core/rules/small-table';
import { printTable } from '../print-table';
import { checkSnapshot, lineOf, type Found } from './find-all';
import { PROVINCE_TABLES } from './provinces';
import { SOUND_TABLES, type SoundRow, type SoundTable } from './sound-tables';

/** What clerks of several provinces wrote well. */
export const ALL_SOUND: readonly SoundTable[] = [...SOUND_TABLES, ...PROVINCE_TABLES];
/** Forms in which a sound table must stay sound. */
const FAMILIES: readonly Family[] = [
  headerWords, levelFill, missingLevel, levelRow, levelWithPoints, numberedLevels, splitValue, splitUnderHeading, numberAndUnit, indicatorNature, weights,
  selfReview, moreColumns, midTermColumn, nestedHeadings, sideLabel, spacerColumns, wideColumns, marksBeforeNames, spacedLabels, fillerRows, pageBreaks,
  noiseAround, projectBlock, applicationForm, bareTable,
];
/** All of the budget was spent. */
const AMOUNTS = { initial: 700, executed: 860, fiscal: 800, other: 60, carriedOver: 0 };
const details = Boolean(process.env.MEASURE_VERBOSE);
const BASIS = '《关于做好年度重点工作的通知》（某政办发〔2024〕12号）';

export function smallTableOf({ project, rows }: SoundTable): SmallTable {
  return {
    name: project,
    goals: [`1.完成${project}年度任务，数量和质量达到计划要求`],
    purpose: `用于${project}`,
    budget: ['860.00', '800.00', '60.00'],
    rows: rows.map(([level2, level3, value, description]) => ({ level1: level1Of(level2), level2, level3, value, description, basis: BASIS })),
  };
}

/** What the rules say of the sound tables in the plainest form. */
export function findInSoundTables(): readonly Found[] {
  return ALL_SOUND.flatMap((table) => checkSnapshot({ name: table.project, sheets: [sheetWith(smallTableOf(table))] }).found);
}

/** What they say of them in random forms: `runs` drawings of each family. */
export function findInSoundDrawings(runs: number, seed: number): readonly { readonly family: string; readonly drawn: number; readonly found: readonly Found[] }[] {
  const forms = [...FAMILIES.map((family) => ({ name: family.name, drawing: soundDrawing(family) })), { name: '多个项目的台账', drawing: soundLedger }];
  return forms.map(({ name, drawing }) => {
    const drawings = fc.sample(drawing, { numRuns: runs, seed });
    const found = drawings.flatMap(({ block, hiddenColumns = [] }) => checkSnapshot({ name, sheets: [snapshotOf(block, { top: 0, left: 0, hiddenColumns }, false)] }).found);
    return { family: name, drawn: drawings.length, found };
  });
}

export function checkSoundTables(print: (line: string) => void): void {
  const found = findInSoundTables();
  print(`\n${String(ALL_SOUND.length)} sound tables of other departments, ${String(ALL_SOUND.flatMap(({ rows }) => rows).length)} rows: ${counts(found)}`);
  for (const one of found) if (details || one.finding.severity !== 'hint') print(lineOf(one));
}

export function checkSoundDrawings(print: (line: string) => void): void {
  const all = findInSoundDrawings(40, 20251121);
  printTable(
    ['sound tables drawn as', 'tables', 'errors', 'warnings', 'rules of the errors'],
    all.map(({ family, drawn, found }) => {
      const errors = of(found, 'error');
      return [family, String(drawn), String(errors.length), String(of(found, 'warning').length), [...new Set(errors.map(({ finding }) => finding.rule))].join(' ')];
    }),
  );
  for (const { found } of all) for (const one of of(found, 'error').slice(0, 3)) print(lineOf(one));
  if (details) for (const { found } of all) for (const one of of(found, 'warning')) print(lineOf(one));
}

function soundDrawing(family: Family): fc.Arbitrary<Drawing> {
  return fc.tuple(targetModel, fc.constantFrom(...ALL_SOUND)).chain(([model, table]) => {
    const sound = soundModel(model, table);
    return family.change(plainLayout, sound).map((layout) => drawTable('t', sound, layout));
  });
}

/** Three projects of one unit in one flat table. */
const soundLedger: fc.Arbitrary<Drawing> = fc
  .tuple(targetModel, fc.shuffledSubarray([...ALL_SOUND], { minLength: 3, maxLength: 3 }), ledgerForm)
  .map(([model, tables, form]) => drawLedger(tables.map((table) => soundModel(model, table)), form));

function soundModel(model: TargetModel, { project, rows }: SoundTable): TargetModel {
  return { project: { ...model.project, name: project, department: model.project.unit, moneyUnit: '万元', ...AMOUNTS }, indicators: drawnRows(rows) };
}

/** 成本 is a 一级指标 of its own in the framework of 101号, told by its names there. */
function level1Of(level2: string): string {
  return /^(?:经济|社会|生态环境)成本/u.test(level2) ? '成本指标' : level2 === '满意度指标' ? level2 : (vocabularyOf(defaultPack).level1Of(level2) ?? '产出指标');
}

function drawnRows(rows: readonly SoundRow[]): readonly DrawnIndicator[] {
  const share = Math.floor(100 / rows.length);
  return rows.map(([level2, level3, written, description], index) => {
    const level1 = level1Of(level2);
    const value = drawnValue(written);
    const weight = index === rows.length - 1 ? 100 - share * (rows.length - 1) : share;
    return {
      level1: { written: level1, standard: level1 },
      level2: { written: level2, standard: level2 },
      level3,
      description,
      value,
      midTermValue: value,
      previousValue: '',
      basis: BASIS,
      weight,
      direction: value.comparator === '≤' ? '反向指标' : '正向指标',
      nature: value.number === undefined ? '定性' : '定量',
      scoring: '按比例得分',
      actualValue: written.replace(/^[≥≤=]|不超过|约/u, ''),
      score: weight,
      deviation: '无',
      remark: '',
    };
  });
}

function drawnValue(written: string): DrawnValue {
  const { comparator, number, unit, dimension, remark, unitRaw } = parseTargetValue(written, defaultPack.units);
  const isPlain = number !== undefined && unit !== undefined && remark === undefined && written === `${comparator ?? ''}${number}${unitRaw ?? unit}`;
  return {
    ...(comparator && { comparator }),
    ...(number !== undefined && { number }),
    ...(unit !== undefined && { unit }),
    dimension: dimension === 'unknown' ? 'text' : dimension,
    whole: written,
    parts: isPlain ? [comparator ?? null, number, unitRaw ?? unit] : [null, written, null],
  };
}

function of(found: readonly Found[], severity: Severity): readonly Found[] {
  return found.filter(({ finding }) => finding.severity === severity);
}

function counts(found: readonly Found[]): string {
  return (['error', 'warning', 'hint'] as const).map((severity) => `${String(of(found, severity).length)} ${severity}s`).join(', ');
}
