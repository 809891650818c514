/** The lines in which what was read is not what was drawn, pair by pair. */
export function differing(wanted: readonly string[], read: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let index = 0; index < Math.max(wanted.length, read.length); index += 1) {
    if (wanted[index] !== read[index]) lines.push(`- drawn ${wanted[index] ?? 'nothing'}`, `+ read  ${read[index] ?? 'nothing'}`);
  }
  return lines;
}
