import { STATE_NAMESPACE } from '../../core/state/state-xml';
import type { SavedState } from '../port';
import { runExcel } from './run-excel';

/** What must travel with the file: one custom XML part, readable by the command line too. */
export function loadState(): Promise<string | undefined> {
  return runExcel(async (context) => (await readParts(context)).xml);
}

/** Of several parts, which a copied sheet or a merge of files may leave, the first is kept and the others go. */
export function saveState(before: string | undefined, after: string | undefined): Promise<SavedState> {
  return runExcel(async (context) => {
    const { parts, xml } = await readParts(context);
    if (xml !== before) return { saved: false, xml };
    const [first, ...others] = parts;
    if (after === undefined) first?.delete();
    else if (first) first.setXml(after);
    else context.workbook.customXmlParts.add(after);
    others.forEach((other) => other.delete());
    await context.sync();
    // Excel may write the XML down in another way; the next comparison is with how it stands.
    return { saved: true, xml: (await readParts(context)).xml };
  });
}

async function readParts(context: Excel.RequestContext): Promise<{ readonly parts: readonly Excel.CustomXmlPart[]; readonly xml: string | undefined }> {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
  await context.sync();
  const xml = parts.items[0]?.getXml();
  await context.sync();
  return { parts: parts.items, xml: xml?.value };
}
