import { checkIdentities } from '../../core/identities/check-identities';
import type { IdentityResult, WorkedTerm } from '../../core/identities/contract';
import type { IdentityTally } from '../../core/identities/tally';
import { tallyIdentities } from '../../core/identities/tally';
import { cellAddress } from '../../core/sheet/address';
import type { StandardsPack } from '../../core/standards/schema';
import type { Texts } from '../../core/text/text';
import type { OpenedWorkbook } from '../open-workbook';
import type { IdentitiesOutput, IdentityOutput } from './identities-shape';
import { OUTPUT_VERSION } from './read-shape';

export function identitiesOutput(file: string, { model }: OpenedWorkbook, pack: StandardsPack, texts: Texts, explain: boolean): IdentitiesOutput {
  const report = checkIdentities(model, pack);
  const sheets = new Map(model.sheets.map(({ sheetId, name }) => [sheetId, name]));
  const forms = new Map(pack.identities.forms.map(({ id, name }) => [id, name]));
  return {
    version: OUTPUT_VERSION,
    file,
    tables: report.views.map(({ table, form }) => ({
      sheet: sheets.get(table.sheetId) ?? '',
      name: table.name,
      form: forms.get(form) ?? '',
      rows: table.rows.length,
      moneyUnit: table.moneyUnit?.value ?? null,
    })),
    identities: tallyIdentities(report, pack.identities.identities).map((tally) => identityOutput(tally, sheets, texts, explain)),
  };
}

function identityOutput(tally: IdentityTally, sheets: ReadonlyMap<string, string>, texts: Texts, explain: boolean): IdentityOutput {
  const { id, title, held, failed, notChecked, unmatched } = tally;
  return {
    id,
    title: title ?? texts.find(`identities.titles.${id}`) ?? id,
    held,
    failed: failed.map((result) => failedOutput(result, sheets)),
    notChecked: { ...notChecked },
    ...(explain && { unmatched: unmatched.map(({ reason, detail, table }) => ({ reason, detail, table })) }),
  };
}

function failedOutput({ left, right, sums }: IdentityResult, sheets: ReadonlyMap<string, string>): IdentityOutput['failed'][number] {
  const side = (terms: readonly WorkedTerm[]): IdentityOutput['failed'][number]['left'] =>
    terms.map(({ at, label, amount }) => ({
      sheet: sheets.get(at.sheetId) ?? '',
      cell: cellAddress(at),
      label,
      amount: amount?.decimal ?? null,
      unit: amount?.unit ?? '',
    }));
  const zero = '0';
  return {
    left: side(left),
    right: side(right),
    leftSum: sums?.left ?? zero,
    rightSum: sums?.right ?? zero,
    difference: sums?.difference ?? zero,
    allowed: sums?.allowed ?? zero,
    unit: sums?.unit ?? '',
  };
}
