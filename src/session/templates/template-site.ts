import type { TemplateIndex } from '../../core/templates/template-index';

/** Where the templates lie as files, beside the pane. */
export interface TemplateSite {
  /** Undefined where the site has none, or cannot be reached just now. */
  index(): Promise<TemplateIndex | undefined>;
  /** The bytes of one of its files. */
  file(name: string): Promise<Uint8Array | undefined>;
}
