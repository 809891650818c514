import type { DecimalText } from '../model/amount';
import { addDecimals, subtractDecimals } from '../model/decimal';
import { compactText } from '../model/plain-text';
import type { SpecialFigure } from './roster';
import { eachOnce, type ProjectFact } from './submission-facts';

/** A 专项 over all departments against the figure given for it. */
export interface SpecialTotal {
  readonly name: string;
  readonly code: string;
  readonly given: DecimalText;
  readonly sum: DecimalText;
  /** Sum less figure. */
  readonly difference: DecimalText;
  readonly projects: number;
  /** Projects of it whose 预算数 or its unit is not stated: the sum is then not complete. */
  readonly withoutAmount: number;
}

export interface SpecialTotals {
  add(projects: readonly ProjectFact[]): void;
  end(): SpecialTotal[];
}

/** A project belongs to a 专项 by the beginning of its code where the list gives one, else when its name holds the name. */
export function createSpecialTotals(figures: readonly SpecialFigure[]): SpecialTotals {
  const totals = figures.map((figure) => ({ figure, name: compactText(figure.name), sum: '0', projects: 0, withoutAmount: 0 }));
  return {
    add: (projects) => {
      for (const total of totals) {
        for (const { yuan } of eachOnce(projects.filter((project) => belongs(project, total.figure.code, total.name)))) {
          total.projects += 1;
          if (yuan === null) total.withoutAmount += 1;
          else total.sum = addDecimals(total.sum, yuan);
        }
      }
    },
    end: () =>
      totals.map(({ figure: { name, code, yuan }, sum, projects, withoutAmount }) => ({
        name,
        code,
        given: yuan,
        sum,
        difference: subtractDecimals(sum, yuan),
        projects,
        withoutAmount,
      })),
  };
}

function belongs(project: ProjectFact, code: string, name: string): boolean {
  return code === '' ? name !== '' && project.name.includes(name) : project.code.startsWith(code);
}
