import type { HostObject } from './host-object';

/** Several objects of one class as one: what is set is set in each, what is read is what they share, null where they differ. */
export function together(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first, ...others] = objects;
  const each = (find: (object: HostObject) => HostObject | null): HostObject | null => {
    const [head, ...tail] = objects.flatMap((object) => find(object) ?? []);
    return head ? together([head, ...tail]) : null;
  };
  return {
    className: first.className,
    identity: first.identity,
    get(name) {
      const value = first.get(name);
      return others.every((object) => object.get(name) === value) ? value : null;
    },
    set(name, value) {
      for (const object of objects) object.set(name, value);
    },
    navigate: (name) => each((object) => object.navigate(name)),
    call(name, args) {
      const [answer] = objects.map((object) => object.call(name, args));
      return answer;
    },
    index: (key) => each((object) => object.index(key)),
    items: () => first.items()?.map((_, place) => together([first.items()?.[place] ?? first, ...others.flatMap((object) => object.items()?.[place] ?? [])])),
    member: first.member,
    scalars: first.scalars,
  };
}
