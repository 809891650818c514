import { compact } from './cell-text';

/** A date as far as it is written; a missing month or day is undefined. */
export interface WrittenDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const WITH_YEAR = /(?<!\d)(20\d{2})(?:年|[-./／])(?:(1[0-2]|0?[1-9])(?!\d)(?:月|[-./／])?(?:(3[01]|[12]\d|0?[1-9])(?!\d)日?)?)?/gu;
const MONTH_ONLY = /(?<![\d年])(1[0-2]|0?[1-9])月(?:份)?(?:(3[01]|[12]\d|0?[1-9])日)?/gu;

/** The last date a text names: with its year where one is written, else of month and day; undefined when it names none. */
export function lastDateIn(text: string): WrittenDate | undefined {
  const bare = compact(text);
  const dated = [...bare.matchAll(WITH_YEAR)].at(-1);
  if (dated) return dateOf(dated[1], dated[2], dated[3]);
  const month = [...bare.matchAll(MONTH_ONLY)].at(-1);
  return month && dateOf(undefined, month[1], month[2]);
}

/** Days in order of time; what is not written counts as the first or the last that it may be. */
export function earliest({ year = 0, month = 1, day = 1 }: WrittenDate): number {
  return (year * 100 + month) * 100 + day;
}

export function latest({ year = 0, month = 12, day = 31 }: WrittenDate): number {
  return (year * 100 + month) * 100 + day;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): WrittenDate {
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
