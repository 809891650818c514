import { defaultPack } from '../../src/core/standards/default-pack';
import { draftTable } from '../../src/core/wording/draft-table';
import { createWordingIndex, packLibrary } from '../../src/core/wording/wording-index';
import type { DraftView, Suggestions } from '../../src/session/state';
import { SUGGESTIONS } from './pane-samples';

const index = createWordingIndex([packLibrary(defaultPack)], defaultPack);

/** A first draft as the product makes it from a title alone; the table has room for all rows but the last. */
export function sampleDraft(project = '2026年社区工作者岗前培训经费'): DraftView {
  const rows = draftTable(index, { project, rows: [] }, defaultPack);
  return {
    table: project,
    sheetName: '附表3-1 项目绩效目标',
    rows: rows.map(({ level2, name, description, value, basis }, i) => ({ level2, name, description, value, basis, row: i < rows.length - 1 ? 12 + i : undefined })),
  };
}

/** A row whose name is still to be written, with what its description says for one. */
export function describedSuggestions(description = '验收合格的牧道桥座数占完工座数的比例'): Suggestions {
  const row = { sheetId: 's0', sheetName: '附表3-1 项目绩效目标', row: 11, table: '牧道桥改造', level1: '产出指标', level2: '质量指标', level3: '', description, value: '', basis: '' };
  const proposals = index.propose({ level1: row.level1, level2: row.level2, text: '', description, project: row.table, taken: [] }, 3);
  return {
    ...SUGGESTIONS,
    row,
    variants: [],
    sameName: 0,
    proposals: proposals.map((proposal) => {
      const name = [{ role: 'level3', before: '', after: proposal.indicator.name }] as const;
      return { proposal, differences: { name, 'name-and-description': name, row: name }, editable: { level3: proposal.indicator.name } };
    }),
  };
}
