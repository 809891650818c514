import type { Indicator } from '../core/model/target-table';
import type { Proposal, WordingQuery } from '../core/wording/contract';
import { planAdoption } from './adoption';
import type { Located } from './located';
import type { AdoptScope, CurrentRow, Difference, ProposalView, Suggestions } from './state';
import { NO_SUGGESTIONS } from './initial-state';

const SCOPES: readonly AdoptScope[] = ['name', 'name-and-description', 'row'];

export type Propose = (query: WordingQuery, limit: number) => readonly Proposal[];

/** What 建议 shows for the row at the selection. */
export function buildSuggestions(
  located: Located | undefined,
  propose: Propose | undefined,
  shown: number,
  isReadOnly: boolean,
): Suggestions {
  const indicator = located?.indicator;
  if (!located || !indicator) return NO_SUGGESTIONS;
  const proposals = propose?.(queryOf(located, indicator), shown + 1) ?? [];
  const blocked = isReadOnly ? 'read-only' : located.sheet.isProtected ? 'protected' : undefined;
  return {
    row: rowOf(located, indicator),
    proposals: proposals.slice(0, shown).map((proposal) => viewOf(located, indicator, proposal)),
    hasMore: proposals.length > shown,
    ...(blocked && { blocked }),
  };
}

function queryOf({ table }: Located, indicator: Indicator): WordingQuery {
  const { project } = table;
  return {
    level1: indicator.level1.value,
    level2: indicator.level2.value,
    text: indicator.level3.value,
    description: indicator.description?.value ?? '',
    project: [table.name, project.title?.value, project.purpose?.value].filter((text) => text !== undefined).join(' '),
    taken: table.indicators.filter((other) => other !== indicator && other.level3.value !== '').map((other) => other.level3.value),
  };
}

function rowOf({ sheet, table }: Located, indicator: Indicator): CurrentRow {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row: indicator.row,
    table: table.name,
    level1: indicator.level1.value,
    level2: indicator.level2.value,
    level3: indicator.level3.value,
    description: indicator.description?.value ?? '',
    value: indicator.target?.raw ?? '',
    basis: indicator.basis?.value ?? '',
  };
}

function viewOf({ sheet }: Located, indicator: Indicator, proposal: Proposal): ProposalView {
  const differences: Partial<Record<AdoptScope, readonly Difference[]>> = {};
  for (const scope of SCOPES) {
    const adoption = planAdoption(sheet, indicator, proposal.indicator, scope);
    if (adoption) differences[scope] = adoption.differences;
  }
  return { proposal, differences };
}
