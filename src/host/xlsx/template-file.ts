import type { SheetPlan } from '../../core/sheet/plan';
import { writeStateXml } from '../../core/state/state-xml';
import { EMPTY_STATE } from '../../core/state/workbook-state';
import type { TemplateMark } from '../../core/templates/template-mark';
import { partId, withCustomXml } from './custom-xml';
import { NO_TIME, withWebExtension, type OpeningAddIn } from './web-extension';
import { writeXlsx } from './write-workbook';

/** A template as a file: its sheets, what it was made from, and the add-in it opens with. */
export async function writeTemplate(plans: readonly SheetPlan[], mark: TemplateMark, addIn: OpeningAddIn): Promise<Uint8Array<ArrayBuffer>> {
  const state = { id: partId(0), xml: writeStateXml({ ...EMPTY_STATE, template: mark }) };
  return withWebExtension(withCustomXml(await writeXlsx(plans, NO_TIME), [state]), addIn);
}
