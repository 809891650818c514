import type { Area } from '../../sheet/address';
import { pageStarts, type Pages } from './page-starts';

const STEPS = 8;
/** Points. */
const PIXEL = 0.75;
/** A longer table gains little from one page less. */
const MOST_PAGES = 3;

/**
 * Row heights that spare a page where the rows can stand closer: a table that ends with a few rows on a page of their
 * own is moved together just so far that it does not. Each stretch between the breaks of the plan is looked at by itself.
 */
export function fittedHeights(pages: Pages, closest: readonly number[], kept: readonly Area[]): readonly number[] {
  const { rowHeights, page } = pages;
  const bounds = [0, ...page.rowBreaks, rowHeights.length];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? 0;
    const own: Pages = { ...pages, rowHeights: rowHeights.slice(start, end), page: { ...page, rowBreaks: [], titleRows: start === 0 ? page.titleRows : undefined } };
    const within = kept.filter(({ top, bottom }) => top >= start && bottom < end).map((area) => ({ ...area, top: area.top - start, bottom: area.bottom - start }));
    return stretch(own, closest.slice(start, end), within);
  });
}

function stretch(pages: Pages, closest: readonly number[], kept: readonly Area[]): readonly number[] {
  const count = (share: number): number => pageStarts({ ...pages, rowHeights: closer(pages.rowHeights, closest, share) }, kept).length;
  const own = count(0);
  if (own === 0 || own >= MOST_PAGES) return pages.rowHeights;
  const wished = count(1);
  if (wished === own) return pages.rowHeights;
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (count(middle) === wished) high = middle;
    else low = middle;
  }
  return closer(pages.rowHeights, closest, high);
}

/** 0 leaves the heights, 1 gives the closest ones; in whole pixels, as Excel keeps them. */
function closer(heights: readonly number[], closest: readonly number[], share: number): readonly number[] {
  return heights.map((height, row) => Math.floor((height - share * (height - (closest[row] ?? height))) / PIXEL) * PIXEL);
}
