import { fault, notImplemented } from './fault';
import type { HostObject } from './host-object';
import type { Query } from './protocol';

/** What is asked of an object: names of scalars and navigations, with what is asked of those. */
type Wish = Map<string, Wish>;

/** Answers a load. Names come as the programmer wrote them: any case, `/` or `.`, with or without `items/`. */
export function load(target: HostObject, query: Query): unknown {
  const wish = wishOf(query.Select ?? []);
  for (const expanded of query.Expand ?? []) add(wish, segments(expanded));
  return answer(target, wish, query);
}

function wishOf(paths: readonly string[]): Wish {
  const wish: Wish = new Map();
  for (const path of paths) add(wish, segments(path));
  return wish;
}

function segments(path: string): readonly string[] {
  return path
    .split(/[/.]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && segment.toLowerCase() !== 'items');
}

function add(wish: Wish, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  const inner = wish.get(first) ?? new Map<string, Wish>();
  wish.set(first, inner);
  add(inner, rest);
}

function answer(target: HostObject, wish: Wish, window: Query = {}): unknown {
  const items = target.items();
  if (items === undefined) return { ...target.identity(), ...loaded(target, wish) };
  const own: Wish = new Map();
  const ofItems: Wish = new Map();
  for (const [name, inner] of wish) (target.member(name) ? own : ofItems).set(name, inner);
  const from = window.Skip ?? 0;
  const asked = own.size > 0 && ofItems.size === 0 ? undefined : items.slice(from, window.Top ? from + window.Top : undefined);
  return {
    ...target.identity(),
    ...(own.size > 0 && loaded(target, own)),
    ...(asked && { _Items: asked.map((item, index) => ({ ...(answer(item, ofItems) as object), _Index: from + index })) }),
  };
}

function loaded(target: HostObject, wish: Wish): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const isBare = wish.size === 0 || wish.has('*') || wish.has('$all');
  for (const name of isBare ? target.scalars() : []) result[name] = target.get(name);
  for (const [name, inner] of wish) {
    if (name === '*' || name === '$all' || name.toLowerCase() === 'isnullobject') continue;
    const member = target.member(name);
    // A misspelt name must not pass; a real one that is missing here says so.
    if (!member) throw isKnownName(name) ? notImplemented(target.className, name) : fault('InvalidArgument', `${target.className}.${name}`);
    if (member.kind === 'scalar') result[member.name] = target.get(member.name);
    else {
      const next = target.navigate(member.name);
      result[member.name] = next && answer(next, inner);
    }
  }
  return result;
}

/** The client library itself rejects names its classes do not have when they are given as objects; plain words pass through. */
function isKnownName(name: string): boolean {
  return /^[A-Za-z_][\w]*$/.test(name);
}
