import { HostFault, fault } from './fault';
import { GridRefusal } from './grid';
import { isHostObject, type HostObject } from './host-object';
import { load } from './load';
import { ActionType, PathType, type Action, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './protocol';

/** Where paths begin. */
export interface Roots {
  readonly workbook: HostObject;
  service(name: string): HostObject;
  reference(id: string): HostObject | null;
}

/** Runs one batch in order. It stops at the first failing action; what was done before stays done, as in Excel. */
export function runRequest(body: RequestBody, roots: Roots): ResponseBody {
  const resolve = resolver(body, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, resolve) });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: { ...errorOf(error), ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** The fault as the client expects it. A failure that is neither a fault nor a refusal is a mistake of the host and passes on. */
export function errorOf(error: unknown): { Code: string; Message: string; Location?: string } {
  if (error instanceof HostFault) return { Code: error.code, Message: error.message, ...(error.location && { Location: error.location }) };
  if (error instanceof GridRefusal) return { Code: 'NotImplemented', Message: `host: ${error.what}` };
  throw error;
}

type Resolve = (pathId: number) => HostObject | null;

function runAction(action: Action, resolve: Resolve): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target && target.identity();
    case ActionType.query:
      return target && load(target, action.QueryInfo ?? {});
    case ActionType.method:
      return callMethod(target, action, resolve);
    case ActionType.setProperty:
      target?.set(action.Name ?? '', argumentsOf(action.ArgumentInfo, resolve)[0]);
      return null;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) target?.set(capitalised(name), value);
      return null;
    default:
      throw new HostFault('NotImplemented', `host: action type ${action.ActionType}`);
  }
}

function callMethod(target: HostObject | null, action: Action, resolve: Resolve): unknown {
  const name = action.Name ?? '';
  if (!target) return { _IsNull: true };
  if (name === '_KeepReference') {
    target.keep?.();
    return null;
  }
  const result = target.call(name, argumentsOf(action.ArgumentInfo, resolve));
  return isHostObject(result) ? result.identity() : (result ?? null);
}

/** Each path is resolved once a batch: a method such as `Add` must not run twice. */
function resolver(body: RequestBody, roots: Roots): Resolve {
  const known = new Map<number, HostObject | null>();
  const resolve: Resolve = (pathId) => {
    const found = known.get(pathId);
    if (found !== undefined) return found;
    const path = body.ObjectPaths[String(pathId)];
    if (!path) throw fault('InvalidReference', `path ${pathId}`);
    const target = resolvePath(path, roots, resolve);
    known.set(pathId, target);
    return target;
  };
  return resolve;
}

function resolvePath(path: ObjectPath, roots: Roots, resolve: Resolve): HostObject | null {
  const name = path.Name ?? '';
  // Types 6 and 7 may name a parent that is no longer there, so a parent is looked up only where it counts.
  switch (path.ObjectPathType) {
    case PathType.global:
      return roots.workbook;
    case PathType.newObject:
      return roots.service(name);
    case PathType.reference:
      return roots.reference(name);
    case PathType.nullObject:
      return null;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  switch (path.ObjectPathType) {
    case PathType.property:
      return parent.navigate(name);
    case PathType.indexer:
      return parent.index(argumentsOf(path.ArgumentInfo, resolve)[0]);
    case PathType.method: {
      const result = parent.call(name, argumentsOf(path.ArgumentInfo, resolve));
      if (result !== null && !isHostObject(result)) throw new HostFault('NotImplemented', `host: ${parent.className}.${name} gives no object`);
      return result;
    }
    default:
      throw new HostFault('NotImplemented', `host: path type ${path.ObjectPathType}`);
  }
}

/** Arguments with objects in the places that name a path. */
function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = ids[index];
    return typeof id === 'number' && id !== 0 ? resolve(id) : argument;
  });
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
