/** What the manifest demands: Excel 2021 and later. A perpetual Excel jumps from 1.8 to 1.14, so nothing supported is left out. */
const NEEDED = [
  { set: 'ExcelApi', version: '1.14' },
  { set: 'SharedRuntime', version: '1.1' },
] as const;

const NEWEST_KNOWN = 21;

/** Names of the requirement sets that this Excel lacks: `ExcelApi 1.14`. */
export function missingRequirements(): string[] {
  return NEEDED.filter(({ set, version }) => !isSupported(set, version)).map(({ set, version }) => `${set} ${version}`);
}

/** The highest ExcelApi set of this Excel, `1.14`; empty when it has none. */
export function highestApi(): string {
  for (let minor = NEWEST_KNOWN; minor >= 1; minor -= 1) {
    if (isSupported('ExcelApi', `1.${String(minor)}`)) return `1.${String(minor)}`;
  }
  return '';
}

function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
