/** Events go to whoever listens; the client library keeps the handlers, so the host need not count them. */
export function registrations(names: readonly string[]): Record<string, () => null> {
  return Object.fromEntries(names.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`]).map((name) => [name, () => null]));
}
