import { notImplemented } from './fault';

/** A server-side object of the Excel model. Member names are those of the wire: PascalCase. */
export interface HostObject {
  readonly className: string;
  /** Fields by which the client finds the object again. */
  identity(): Readonly<Record<string, unknown>>;
  /** Called when the client wants to keep the object; gives it a reference id. */
  readonly keep?: () => void;
  readonly release?: () => void;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  index(key: unknown): HostObject | null;
  /** Undefined when this is no collection. */
  items(): readonly HostObject[] | undefined;
  /** What a name in a load means here; case does not count. */
  member(name: string): { readonly kind: 'scalar' | 'navigation'; readonly name: string } | undefined;
  scalars(): readonly string[];
}

export interface Members {
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly keep?: () => void;
  readonly release?: () => void;
  readonly get?: Readonly<Record<string, () => unknown>>;
  /** Scalars that a bare load leaves out because they cost too much or may fail. */
  readonly onRequest?: readonly string[];
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, () => HostObject | null>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly index?: (key: unknown) => HostObject | null;
  readonly items?: () => readonly HostObject[];
}

/** Makes an object of its members; every other member answers NotImplemented with class and name. */
export function hostObject(className: string, members: Members): HostObject {
  const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value => {
    const member = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw notImplemented(className, name);
    return member;
  };
  return {
    className,
    identity: members.identity ?? (() => ({})),
    ...(members.keep && { keep: members.keep }),
    ...(members.release && { release: members.release }),
    get: (name) => own(members.get, name)(),
    set: (name, value) => own(members.set, name)(value),
    navigate: (name) => own(members.navigate, name)(),
    call: (name, args) => own(members.call, name)(...args),
    index: (key) => {
      if (!members.index) throw notImplemented(className, 'getItem');
      return members.index(key);
    },
    items: () => members.items?.(),
    member: (name) => {
      const find = (table: object | undefined): string | undefined =>
        Object.keys(table ?? {}).find((key) => key.toLowerCase() === name.toLowerCase());
      const scalar = find(members.get);
      if (scalar !== undefined) return { kind: 'scalar', name: scalar };
      const navigation = find(members.navigate);
      return navigation === undefined ? undefined : { kind: 'navigation', name: navigation };
    },
    scalars: () => Object.keys(members.get ?? {}).filter((name) => !members.onRequest?.includes(name)),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'navigate' in value;
}
