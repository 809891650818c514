/** Excel shows no row higher than this. */
const MAX_ROW_HEIGHT = 409;
const LINE_SPACING = 1.3;
/** Points Excel leaves at the left and right edge of a cell. */
export const SIDE_PADDING = 7;
/** Ours above and below the text. */
const VERTICAL_PADDING = 8;

const FULL_WIDTH = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—≥≤]/;
/** Latin letters and digits of 宋体 are half as wide as a Chinese character; a little more for other fonts. */
const HALF_WIDTH = 0.55;

/** Points a row needs so that a text of this size, wrapped at this width, is not cut. Widths in points. */
export function textHeight(text: string, width: number, fontSize: number): number {
  const usable = Math.max(fontSize, width - SIDE_PADDING);
  const lines = text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => sum + wrappedLines(paragraph, usable, fontSize), 0);
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * fontSize * LINE_SPACING + VERTICAL_PADDING));
}

/** Points of each paragraph of a text of this size, put on one line. */
export function naturalWidths(text: string, fontSize: number): readonly number[] {
  return text.split(/\r\n|\r|\n/).map((paragraph) => [...paragraph].reduce((sum, character) => sum + advanceOf(character, fontSize), 0));
}

function advanceOf(character: string, fontSize: number): number {
  return (FULL_WIDTH.test(character) ? 1 : HALF_WIDTH) * fontSize;
}

/** Breaks anywhere, as Chinese does; a Latin word that moves to the next line as a whole is covered by counting each line full one character early. */
function wrappedLines(paragraph: string, usable: number, fontSize: number): number {
  let lines = 1;
  let used = 0;
  for (const character of paragraph) {
    const advance = advanceOf(character, fontSize);
    if (used + advance > usable) {
      lines += 1;
      used = 0;
    }
    used += advance;
  }
  return lines;
}
