import type { Sheet } from 'hucre/xlsx';
import { areaAddress, parseArea } from '../../../core/sheet/address';
import type { ExcelWorkbook, LinkState, SheetState, ValidationState } from '../../host/excel-workbook';
import { filePage, fixed, printNames, seedPage } from './page-setup';
import type { BesideGrid } from './read-workbook-file';

type FileValidation = NonNullable<Sheet['dataValidations']>[number];
type FileName = BesideGrid['names'][number];

/** Ids that the simulated Excel counts up in one session mean nothing outside it. */
const COUNTED = '{00000000-0000-';

/** What a file holds beside its cells, handed to the simulated Excel on opening and fetched from it on saving. */
export class FileBesideGrid {
  private readonly sheets: ReadonlyMap<string, Sheet>;

  constructor(
    private readonly workbook: ExcelWorkbook,
    private readonly file: BesideGrid,
  ) {
    const ids = workbook.grid.sheets().map((sheet) => sheet.id);
    this.sheets = new Map(file.sheets.flatMap((sheet, i) => (ids[i] === undefined ? [] : [[ids[i], sheet]])));
    for (const [id, sheet] of this.sheets) seedSheet(workbook.sheet(id), sheet, () => workbook.newId());
    for (const name of file.names) this.seedName(name);
    for (const { id, xml } of file.customXml) workbook.xmlParts.set(id.startsWith(COUNTED) ? workbook.newId() : id, xml);
  }

  /** Of the sheet, in the terms of the file; undefined where nobody has said anything. */
  sheet(sheetId: string): Partial<Sheet> {
    const before: Partial<Sheet> = this.sheets.get(sheetId) ?? {};
    const state = this.workbook.sheet(sheetId);
    const { frozenRows, frozenColumns, tabColor } = state;
    const frozen = frozenRows > 0 || frozenColumns > 0;
    return {
      ...before,
      ...filePage(state.page, before),
      view: {
        ...before.view,
        showGridLines: state.showGridlines,
        showRowColHeaders: state.showHeadings,
        ...(tabColor && { tabColor: { rgb: tabColor.replace('#', '') } }),
      },
      freezePane: frozen ? { rows: frozenRows, columns: frozenColumns } : undefined,
      protection: state.protection && (before.protection ?? { sheet: true }),
      cells: withLinks(before.cells, state.links),
      dataValidations: [...(before.dataValidations ?? []).filter((item) => !isList(item)), ...state.validations.map(fileValidation)],
    };
  }

  workbookParts(): Omit<BesideGrid, 'sheets'> {
    const { grid, names, sheetStates, xmlParts } = this.workbook;
    return {
      ...this.file,
      names: [
        ...this.file.names.filter((name) => !this.placeOf(name)),
        ...[...names.values()].flatMap(({ name, place }) => {
          const sheet = this.workbook.sheetName(place.sheetId);
          return place.area && sheet ? [{ name, range: `'${sheet.replaceAll("'", "''")}'!${fixed(place.area)}` }] : [];
        }),
        ...grid.sheets().flatMap(({ id, name }) => {
          const state = sheetStates.get(id);
          return state ? printNames(state.page, name) : [];
        }),
      ],
      customXml: [...xmlParts].map(([id, xml]) => ({ id: id.startsWith(COUNTED) ? `{${crypto.randomUUID().toUpperCase()}}` : id, xml })),
    };
  }

  private seedName(name: FileName): void {
    const place = this.placeOf(name);
    if (place) this.workbook.names.set(name.name, { name: name.name, place });
  }

  /** A name of one area in one sheet; others pass through as they are. */
  private placeOf({ range, scope }: FileName) {
    const [, quoted, plain, address] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(range) ?? [];
    const sheetName = quoted?.replaceAll("''", "'") ?? plain;
    const area = parseArea(address ?? '');
    const index = this.file.sheets.findIndex((candidate) => candidate.name === sheetName);
    const sheetId = [...this.sheets.keys()][index];
    return scope === undefined && area && sheetId !== undefined ? { sheetId, area } : undefined;
  }
}

function seedSheet(state: SheetState, sheet: Sheet, newId: () => string): void {
  seedPage(state.page, sheet, newId);
  state.showGridlines = sheet.view?.showGridLines ?? true;
  state.showHeadings = sheet.view?.showRowColHeaders ?? true;
  state.frozenRows = sheet.freezePane?.rows ?? 0;
  state.frozenColumns = sheet.freezePane?.columns ?? 0;
  state.protection = sheet.protection?.sheet ? { options: {} } : undefined;
  state.links = hostLinks(sheet.cells);
  state.validations = (sheet.dataValidations ?? []).filter(isList).flatMap(hostValidations);
}

/** A link inside the workbook; links to elsewhere stay in the file as they are. */
function hostLinks(cells: Sheet['cells']): LinkState[] {
  return [...(cells ?? [])].flatMap(([key, { hyperlink }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return hyperlink?.location ? [{ area: { top: row, left: column, bottom: row, right: column }, hyperlink: { documentReference: hyperlink.location } }] : [];
  });
}

function withLinks(cells: Sheet['cells'], links: readonly LinkState[]): NonNullable<Sheet['cells']> {
  const kept = new Map([...(cells ?? [])].map(([key, cell]) => [key, cell.hyperlink?.location ? { ...cell, hyperlink: undefined } : cell]));
  for (const { area, hyperlink } of links) {
    const key = `${String(area.top)},${String(area.left)}`;
    const { documentReference } = hyperlink;
    if (typeof documentReference === 'string') kept.set(key, { ...(kept.get(key) ?? { value: null, type: 'empty' }), hyperlink: { target: '', location: documentReference } });
  }
  return kept;
}

const isList = (validation: FileValidation): boolean => validation.type === 'list';

/** One state an area; a file may name several. */
function hostValidations(validation: FileValidation): ValidationState[] {
  const source = validation.values?.join(',') ?? (validation.formula1 ? `=${validation.formula1}` : '');
  return validation.range.split(' ').flatMap((address) => {
    const area = parseArea(address);
    if (!area) return [];
    return [
      {
        area,
        rule: { list: { inCellDropDown: true, source } },
        errorAlert: { showAlert: validation.showErrorMessage ?? true, style: STYLES[validation.errorStyle ?? 'stop'], message: validation.errorMessage ?? '', title: validation.errorTitle ?? '' },
        ignoreBlanks: validation.allowBlank ?? true,
      },
    ];
  });
}

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function fileValidation({ area, rule, errorAlert, ignoreBlanks }: ValidationState): FileValidation {
  const list = (rule.list ?? {}) as { source?: unknown };
  const source = typeof list.source === 'string' ? list.source : '';
  const style = typeof errorAlert.style === 'string' ? errorAlert.style.toLowerCase() : 'stop';
  return {
    type: 'list',
    range: areaAddress(area),
    ...(source.startsWith('=') ? { formula1: source.slice(1) } : { values: source.split(',') }),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert !== false,
    errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
  };
}
