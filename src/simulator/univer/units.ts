/** Univer measures in CSS pixels, Excel's API in points: 72 points and 96 pixels make an inch. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}

export function points(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
