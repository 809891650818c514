import { templateAge } from '../../core/templates/template-mark';
import type { TemplateMark } from '../../core/templates/template-mark';
import type { TemplateIndex } from '../../core/templates/template-index';
import type { CoreParts } from '../parts';
import type { Templates } from '../state';

/** What the pack offers, which of it lies on the site as a file, and from what the workbook was made. */
export function showTemplates({ templates, pack }: CoreParts, index: TemplateIndex | undefined, mark: TemplateMark | undefined): Templates {
  return {
    offered: templates.map((template) => ({ ...template, hasFile: index?.templates.some(({ id }) => id === template.id) === true })),
    version: pack.version,
    ...(mark && { origin: { version: mark.version, age: templateAge(mark, pack), ...titleOf(templates, mark) } }),
  };
}

function titleOf(templates: CoreParts['templates'], { id }: TemplateMark): { readonly title?: string } {
  const title = templates.find((template) => template.id === id)?.title;
  return title === undefined ? {} : { title };
}
