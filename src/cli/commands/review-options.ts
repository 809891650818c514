import type { Severity } from '../../core/rules/contract';
import type { FolderOptions } from '../folder/review-folder';

/** What may be written behind `jixiao review`. */
export interface ReviewOptions extends FolderOptions {
  readonly format?: 'text' | 'json' | 'html' | 'jsonl' | 'xlsx';
  readonly output?: string;
  readonly failSeverity: Exclude<Severity, 'hint'>;
  readonly jobs?: string;
  readonly pack?: string;
  readonly password?: string;
  readonly timeout: string;
  readonly memory: string;
  readonly shard?: string;
  readonly stdin?: boolean;
  /** Workbook or folder of last time. */
  readonly baseline?: string;
  /** False with --no-waivers. */
  readonly waivers: boolean;
}
