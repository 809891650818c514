/** Waits until something is so, looking at every turn of the event loop; says what was awaited when it never comes. */
export async function until(what: string, isSo: () => boolean, patience = 20_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
