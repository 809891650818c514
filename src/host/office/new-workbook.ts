import { hostErrorOf } from './host-error-of';

/** Characters that one call makes of bytes; more at once would be more arguments than a browser takes. */
const PIECE = 0x8000;

/** Opens a file as a new, unsaved workbook in a window of its own. Waits until a cell that is being edited is left. */
export async function newWorkbook(file: Uint8Array): Promise<void> {
  let text = '';
  for (let start = 0; start < file.length; start += PIECE) text += String.fromCharCode(...file.subarray(start, start + PIECE));
  try {
    await Excel.createWorkbook(btoa(text));
  } catch (error) {
    throw hostErrorOf(error);
  }
}
