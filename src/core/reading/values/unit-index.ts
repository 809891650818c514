import type { StandardUnit } from '../../standards/schema';
import { compactText } from '../../model/plain-text';
import type { Dimension } from '../../model/target-value';

export interface UnitMatch {
  /** Standard spelling. */
  readonly name: string;
  readonly dimension: Dimension;
  /** The letters of the text it covers, spaces included. */
  readonly length: number;
  /** True when it is a unit of the pack, not one composed or guessed. */
  readonly listed: boolean;
}

interface KnownUnit {
  readonly name: string;
  readonly dimension: Dimension;
}

/** The units of a pack, ready to be found at the start of a text. */
export interface UnitIndex {
  /** The longest unit the text starts with: of the pack, with 万 or 亿 before it, or composed as `个/元` or `元/顶`. */
  matchStart(text: string): UnitMatch | undefined;
}

/** 元/顶, 元/生·年, 人/百万车公里: what the quantity is for is a few letters that no list can hold. */
const SOMETHING = /^(?![每按不约以共或和])[\u4e00-\u9fff]{1,5}?(?=$|[,，、;；。()（）/·])/;

const indexes = new WeakMap<readonly StandardUnit[], UnitIndex>();

/** One index for each list of units, built when first needed. */
export function unitIndex(units: readonly StandardUnit[]): UnitIndex {
  const made = indexes.get(units) ?? createUnitIndex(units);
  indexes.set(units, made);
  return made;
}

function createUnitIndex(units: readonly StandardUnit[]): UnitIndex {
  const known = new Map<string, KnownUnit>();
  let longest = 1;
  for (const unit of units) {
    for (const spelling of [unit.name, ...unit.aliases]) {
      const key = compactText(spelling);
      if (!known.has(key)) known.set(key, { name: unit.name, dimension: unit.dimension });
      longest = Math.max(longest, key.length);
    }
  }

  const listedAt = (compact: string): { unit: KnownUnit; length: number } | undefined => {
    for (let length = Math.min(longest, compact.length); length > 0; length -= 1) {
      const unit = known.get(compact.slice(0, length));
      if (unit) return { unit, length };
    }
    return undefined;
  };

  return {
    matchStart(text) {
      const { compact, ends } = compactHead(text, longest * 3);
      const scale = /^[万亿]/.exec(compact)?.[0] ?? '';
      const direct = listedAt(compact);
      const scaled = direct || !scale ? undefined : listedAt(compact.slice(1));
      const base = direct ?? scaled;
      if (!base) return undefined;
      const prefix = direct ? '' : scale;
      let name = prefix + base.unit.name;
      let length = prefix.length + base.length;
      let listed = direct !== undefined;
      // A composed unit such as `个/元` that the pack does not list keeps the quantity of its first part.
      while (/^[/·.]/.test(compact.slice(length))) {
        const next = listedAt(compact.slice(length + 1));
        const open = next ? undefined : SOMETHING.exec(compact.slice(length + 1))?.[0];
        if (!next && open === undefined) break;
        name += compact.charAt(length) + (next?.unit.name ?? open ?? '');
        length += 1 + (next?.length ?? open?.length ?? 0);
        listed = false;
      }
      return { name, dimension: base.unit.dimension, length: ends[length - 1] ?? 0, listed };
    },
  };
}

/** The first letters without spaces, and for each where it ends in the text. */
function compactHead(text: string, limit: number): { compact: string; ends: readonly number[] } {
  let compact = '';
  const ends: number[] = [];
  for (let at = 0; at < text.length && compact.length < limit; at += 1) {
    const letter = text.charAt(at);
    if (letter === ' ') continue;
    compact += letter;
    ends.push(at + 1);
  }
  return { compact, ends };
}
