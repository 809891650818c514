import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The add-in that a workbook opens with. */
export interface OpeningAddIn {
  /** The id of the manifest. */
  readonly id: string;
  /** The version of the manifest, `0.2.0.0`. */
  readonly version: string;
  /** Where Excel finds it: deployed from the admin centre, or a shared folder that is a trusted catalog. */
  readonly store: { readonly kind: 'central' } | { readonly kind: 'folder'; readonly path: string };
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
const TASKPANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FOLDER = 'xl/webextensions';
const PANE_WIDTH = 350;
/** The property that Excel looks for; the first ShowTaskpane of the manifest bears the same name. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';
/** The same file each time it is packed: the earliest day a zip can name. */
export const NO_TIME = new Date(1980, 0, 1);

/** The file with the pane of the add-in open beside it ([MS-OWEXML]); a file that already has such parts gets new ones. */
export function withWebExtension(file: Uint8Array, addIn: OpeningAddIn): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => !name.startsWith(`${FOLDER}/`)));
  const change = (name: string, old: RegExp, end: string, added: string): void => {
    const entry = entries[name];
    if (entry) entries[name] = strToU8(strFromU8(entry).replace(old, '').replace(end, added + end));
  };
  change('_rels/.rels', /<Relationship\b[^>]*webextensiontaskpanes"[^>]*\/>/g, '</Relationships>', `<Relationship Id="rIdTaskpanes" Type="${OFFICE_2011}/webextensiontaskpanes" Target="${FOLDER}/taskpanes.xml"/>`);
  change(
    '[Content_Types].xml',
    /<Override PartName="\/xl\/webextensions\/[^>]*\/>/g,
    '</Types>',
    `<Override PartName="/${FOLDER}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
      `<Override PartName="/${FOLDER}/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
  );
  Object.assign(entries, {
    [`${FOLDER}/taskpanes.xml`]: strToU8(DECLARATION + taskpanes()),
    [`${FOLDER}/_rels/taskpanes.xml.rels`]: strToU8(`${DECLARATION}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE_2011}/webextension" Target="webextension1.xml"/></Relationships>`),
    [`${FOLDER}/webextension1.xml`]: strToU8(DECLARATION + extension(addIn)),
  });
  return zipSync(entries, { mtime: NO_TIME });
}

function taskpanes(): string {
  return `<wetp:taskpanes xmlns:wetp="${TASKPANES}"><wetp:taskpane dockstate="right" visibility="1" width="${PANE_WIDTH}" row="1"><wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
}

/** The instance has an id of its own; that of the add-in serves, since a file holds one. */
function extension({ id, version, store }: OpeningAddIn): string {
  const [place, kind] = store.kind === 'central' ? ['EXCatalog', 'EXCatalog'] : [store.path, 'FileSystem'];
  return (
    `<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}">` +
    `<we:reference id="${attribute(id)}" version="${attribute(version)}" store="${attribute(place)}" storeType="${kind}"/>` +
    '<we:alternateReferences/>' +
    `<we:properties><we:property name="${AUTO_SHOW}" value="true"/></we:properties>` +
    `<we:bindings/><we:snapshot xmlns:r="${RELATIONS}"/></we:webextension>`
  );
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
