/** Pixels of the widest digit in the standard font, by which files measure columns. */
const DIGIT = 7;

export function charactersToPoints(characters: number): number {
  return Math.trunc(characters * DIGIT + 0.5) * 0.75;
}

export function pointsToCharacters(points: number): number {
  return Math.round((points / 0.75 / DIGIT) * 100) / 100;
}
