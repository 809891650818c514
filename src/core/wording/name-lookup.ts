import { nameKey, normalise } from './bigrams';
import type { PreparedEntry } from './prepared-entry';

/** Which entries bear a text as their name, their variant or their description, found at once. */
export interface NameLookup {
  named(text: string): readonly number[];
  known(text: string): readonly number[];
  described(text: string): readonly number[];
}

const NONE: readonly number[] = [];

export interface NameLookupBuilder extends NameLookup {
  add(entry: PreparedEntry): void;
}

export function createNameLookup(): NameLookupBuilder {
  const names = new Map<string, number[]>();
  const variants = new Map<string, number[]>();
  const descriptions = new Map<string, number[]>();
  return {
    add({ order, name, variants: own, description }) {
      add(names, name, order);
      for (const variant of own) add(variants, variant, order);
      add(descriptions, description, order);
    },
    named: (text) => names.get(nameKey(text)) ?? NONE,
    known: (text) => variants.get(nameKey(text)) ?? NONE,
    described(text) {
      const key = normalise(text).replace(/。$/u, '');
      return key === '' ? NONE : [...(descriptions.get(key) ?? NONE), ...(names.get(key) ?? NONE), ...(variants.get(key) ?? NONE)];
    },
  };
}

function add(map: Map<string, number[]>, key: string, order: number): void {
  if (key === '') return;
  const orders = map.get(key);
  if (orders) orders.push(order);
  else map.set(key, [order]);
}
