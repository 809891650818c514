const KEEP_MS = 60_000;

/** Hands a file to the browser to save, from the memory of the page: nothing is sent anywhere. */
export function handOver(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
