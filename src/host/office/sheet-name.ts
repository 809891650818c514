const LONGEST = 31;

/** A name that Excel accepts and no other sheet has: none of `\ / ? * [ ] :`, no apostrophe at the ends, 31 characters. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = validName(wished);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${String(number)})`;
    const name = base.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function validName(wished: string): string {
  const name = wished
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .slice(0, LONGEST)
    .replace(/['\s]+$/, '');
  // Excel keeps this name for itself.
  return name === '' || name.toLowerCase() === 'history' ? 'Sheet' : name;
}
