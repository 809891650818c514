import { multiplyDecimals } from '../../core/model/decimal';
import type { CrossFinding, CrossPlace } from '../../core/submissions/cross-checks';
import type { SpecialTotal } from '../../core/submissions/special-totals';
import type { Texts } from '../../core/text/text';

const SHOWN_PLACES = 6;

/** A finding between files in words: what, how many, and what to do. */
export function crossText({ kind, subject, files, departments }: CrossFinding, texts: Texts): string {
  return texts(`submissions.cross.${kind}`, { subject, files, departments });
}

/** Where it stands, a line each; of many places the first. */
export function crossPlaces({ places, count }: CrossFinding, texts: Texts): string {
  const shown = places.slice(0, SHOWN_PLACES).map((place) => placeText(place, texts));
  const left = count - shown.length;
  return [...shown, ...(left > 0 ? [texts('submissions.cross.more', { left })] : [])].join(texts('submissions.cross.separator'));
}

function placeText({ file, department, sheet, cell, name }: CrossPlace, texts: Texts): string {
  return sheet === '' ? texts('submissions.cross.file', { file, department }) : texts('submissions.cross.place', { file, department, sheet, cell, name });
}

export function specialText({ name, given, sum, difference, projects, withoutAmount }: SpecialTotal, texts: Texts): string {
  const data = { name, given: tenThousands(given), sum: tenThousands(sum), difference: tenThousands(difference), projects, withoutAmount };
  if (projects === 0) return texts('submissions.special.none', data);
  if (withoutAmount > 0) return texts('submissions.special.incomplete', data);
  return texts(difference === '0' ? 'submissions.special.equal' : 'submissions.special.differs', data);
}

/** 元 as 万元, exactly. */
export function tenThousands(yuan: string): string {
  return multiplyDecimals(yuan, '0.0001');
}
