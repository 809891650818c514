/** Adds up the time in which at least one request to Excel is under way: the library's work and the host's. */
export function measureOutside(): { stop(): number } {
  const { prototype } = OfficeExtension.ClientRequestContext;
  const sync = prototype.sync;
  let open = 0;
  let since = 0;
  let total = 0;
  prototype.sync = async function timedSync<T>(this: OfficeExtension.ClientRequestContext, passThrough?: T): Promise<T> {
    if (open === 0) since = performance.now();
    open += 1;
    try {
      return await sync.call(this, passThrough) as T;
    } finally {
      open -= 1;
      if (open === 0) total += performance.now() - since;
    }
  };
  return {
    stop() {
      prototype.sync = sync;
      return total;
    },
  };
}
