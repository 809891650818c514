/** 〈计划人数〉: what only the person who fills the row knows. */
export interface Variable {
  readonly name: string;
  /** Where it stands in the text, with its brackets; the end is not included. */
  readonly start: number;
  readonly end: number;
}

const WELL_FORMED = /〈([^〈〉\s]+)〉/gu;

/** The variables of a text in their order, to go from one to the next with the Tab key. */
export function variablesOf(text: string): readonly Variable[] {
  return [...text.matchAll(WELL_FORMED)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with its variables filled in; those without a value stay. */
export function fillVariables(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(WELL_FORMED, (variable, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? variable) : variable));
}

/** A bracket that no partner answers, an empty pair, or one within another. */
export function hasBrokenVariable(text: string): boolean {
  return /[〈〉]/u.test(text.replace(WELL_FORMED, ''));
}
