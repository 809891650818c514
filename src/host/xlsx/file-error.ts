/** Why a file could not be read as a workbook. Sentences are in `core/text` under `reading.fileErrors`. */
export type FileErrorCode = 'not-a-workbook' | 'encrypted' | 'wrong-password' | 'damaged' | 'too-large' | 'legacy-format' | 'empty';

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    /** What exactly was met, for 复制详情; never shown alone. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'FileError';
  }
}
