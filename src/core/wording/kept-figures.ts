/** A figure that a name states, with the sign before it. */
export interface NamedFigure {
  /** Empty where the name gives none. */
  readonly comparator: string;
  readonly figure: string;
}

const FIGURE = /\d+(?:\.\d+)?/gu;
/** 2026年 says when, ×100% how a share is worked out: neither is a target. */
const NO_TARGET = /(?:19|20)\d{2}年(?:度)?|[×x*]\s*100\s*%/gu;
const SIGN = /([≥≤=<>])\s*$/u;

/** 29 of 劳务派遣29人 where the unit is 人: it is the 指标值 of the row, and must not be lost with the name. */
export function figureInName(name: string, unit: string): NamedFigure | undefined {
  const text = plain(name);
  const [first, ...more] = [...text.matchAll(FIGURE)];
  if (!first || more.length > 0 || unit === '' || !text.slice(first.index + first[0].length).trimStart().startsWith(unit.normalize('NFKC'))) return undefined;
  return { comparator: SIGN.exec(text.slice(0, first.index))?.[1] ?? '', figure: first[0] };
}

/** Whether a description states a figure that no longer stands in the text that would replace it. */
export function losesFigure(before: string, after: string): boolean {
  const kept = new Set(figuresOf(after));
  return figuresOf(before).some((figure) => !kept.has(figure));
}

function figuresOf(text: string): string[] {
  return [...plain(text).matchAll(FIGURE)].map(([figure]) => figure);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(NO_TARGET, ' ');
}
