import type { Indicator } from '../core/model/target-table';
import type { Proposal, WordingQuery } from '../core/wording/contract';
import { editableTexts, planAdoption } from './adoption';
import type { AdoptedWording } from './adoption';
import type { Located } from './located';
import type { AdoptScope, CurrentRow, Difference, ProposalView, Suggestions } from './state';

const SCOPES: readonly AdoptScope[] = ['name', 'name-and-description', 'row'];

/** The row at the selection, and what of it each proposal would change. Away from a row, proposals are there to be read. */
export function suggestionsOf(
  located: Located | undefined,
  proposals: readonly Proposal[],
  shown: number,
  adoptedOf: (indicatorId: string) => AdoptedWording | undefined,
): Pick<Suggestions, 'row' | 'proposals' | 'hasMore'> {
  const indicator = located?.indicator;
  return {
    row: located && indicator && rowOf(located, indicator),
    proposals: proposals.slice(0, shown).map((proposal) => {
      const adopted = adoptedOf(proposal.indicator.id);
      return located && indicator && adopted ? viewOf(located, indicator, proposal, adopted) : { proposal, differences: {}, editable: {} };
    }),
    hasMore: proposals.length > shown,
  };
}

/** What is known of a row for which wording is asked. */
export function queryOf({ table }: Located, indicator: Indicator): WordingQuery {
  const { project } = table;
  return {
    level1: indicator.level1.value,
    level2: indicator.level2.value,
    text: indicator.level3.value,
    description: indicator.description?.value ?? '',
    project: [table.name, project.title?.value, project.purpose?.value].filter((text) => text !== undefined).join(' '),
    goals: project.goals.map(({ value }) => value).join('\n'),
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

function viewOf({ sheet }: Located, indicator: Indicator, proposal: Proposal, adopted: AdoptedWording): ProposalView {
  const differences: Partial<Record<AdoptScope, readonly Difference[]>> = {};
  for (const scope of SCOPES) {
    const adoption = planAdoption(sheet, indicator, adopted, scope);
    if (adoption) differences[scope] = adoption.differences;
  }
  return { proposal, differences, editable: editableTexts(indicator, adopted) };
}
