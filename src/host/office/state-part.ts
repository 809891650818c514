import { runExcel } from './run-excel';

/** What must travel with the file: one custom XML part of this namespace, readable by the command line too. */
const NAMESPACE = 'urn:jixiao:state:1';

export function loadState(): Promise<string | undefined> {
  return runExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const xml = parts.items[0]?.getXml();
    await context.sync();
    return xml?.value;
  });
}

/** Of several parts, which a copied sheet or a merge of files may leave, the first is kept and the others go. */
export function saveState(text: string): Promise<void> {
  return runExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const first = parts.items.at(0);
    if (first) first.setXml(text);
    else customXmlParts.add(text);
    parts.items.slice(1).forEach((other) => other.delete());
    await context.sync();
  });
}
