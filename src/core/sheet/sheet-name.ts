/** Excel allows 31 characters, none of `\ / ? * [ ] :`, and no apostrophe at either end. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/g;

/** A name Excel accepts, as near to the wished one as can be, and not yet taken (case does not count): `表`, `表 (2)`, … */
export function validSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wished.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(/^['\s]+|['\s]+$/g, '') || '表';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = cut(clean, MAX_LENGTH - suffix.length) + suffix;
    // Excel keeps this name for itself.
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

/** Cuts without tearing a character of two code units, and leaves no apostrophe at the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const whole = /[\ud800-\udbff]$/.test(text.slice(0, length)) ? text.slice(0, length - 1) : text.slice(0, length);
  return whole.replace(/['\s]+$/, '');
}
