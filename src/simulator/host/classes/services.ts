import { notImplemented } from '../fault';
import { hostObject, type HostObject } from '../host-object';

/** Objects the client library makes by name, beside the workbook: pane, start-up and ribbon. */
export function serviceObject(name: string): HostObject {
  const nothing = (): null => null;
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return hostObject('AddinInternalService', { call: { NotifyActionHandlerReady: nothing } });
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return hostObject('AppRuntimeService', { call: { SetAppRuntimeState: nothing, GetAppRuntimeState: () => 'Visible' } });
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return hostObject('AppRuntimePersistenceService', { call: { SetAppRuntimeStartState: nothing, GetAppRuntimeStartState: () => 'Inactive' } });
    default:
      throw notImplemented('Service', name);
  }
}
