import type { Texts } from '../../core/text/text';
import type { IdentitiesOutput, IdentityOutput } from './identities-shape';

/** What `identities` prints for people: tables and their forms, then each identity that was tried; with `--explain` the others too. */
export function identitiesText(output: IdentitiesOutput, texts: Texts, explain: boolean): string {
  const { tables, identities } = output;
  if (tables.length === 0 && !identities.some(isTried)) return texts('cli.identities.nothing');
  const unknown = texts('cli.identities.noForm');
  return [
    ...tables.map(({ sheet, name, form, rows, moneyUnit }) =>
      texts('cli.identities.table', { sheet, name, form: form || unknown, rows, unit: moneyUnit ?? texts('cli.identities.noUnit') }),
    ),
    texts('cli.identities.total', {
      tried: sum(identities, ({ held, failed }) => held + failed.length),
      held: sum(identities, ({ held }) => held),
      failed: sum(identities, ({ failed }) => failed.length),
      notChecked: sum(identities, ({ notChecked }) => Object.values(notChecked).reduce((total, count) => total + count, 0)),
    }),
    ...identities.filter((one) => explain || isTried(one)).flatMap((one) => identityLines(one, texts, explain)),
  ].join('\n');
}

function identityLines(identity: IdentityOutput, texts: Texts, explain: boolean): string[] {
  const { id, title, held, failed, notChecked, unmatched = [] } = identity;
  const reason = (key: string): string => texts.find(`identities.notChecked.${key}`) ?? key;
  return [
    texts('cli.identities.identity', { id, title, held, failed: failed.length }),
    ...failed.map(({ left, right, leftSum, rightSum, difference, allowed, unit }) =>
      texts('cli.identities.failed', {
        left: sideText(left, texts),
        right: sideText(right, texts),
        leftSum,
        rightSum,
        difference,
        allowed,
        unit,
      }),
    ),
    ...(explain ? Object.entries(notChecked).map(([key, count]) => texts('cli.identities.notChecked', { reason: reason(key), count })) : []),
    ...(explain && held + failed.length === 0
      ? unmatched.map((one) => texts('cli.identities.unmatched', { reason: reason(one.reason), detail: one.detail, table: one.table || texts('cli.identities.noTable') }))
      : []),
  ];
}

function sideText(side: IdentityOutput['failed'][number]['left'], texts: Texts): string {
  return side
    .filter(({ amount }) => amount !== null)
    .map(({ sheet, cell, label, amount }) => texts('cli.identities.term', { sheet, cell, label, amount: amount ?? '' }))
    .join(' + ');
}

function isTried({ held, failed }: IdentityOutput): boolean {
  return held + failed.length > 0;
}

function sum(identities: readonly IdentityOutput[], count: (one: IdentityOutput) => number): number {
  return identities.reduce((total, one) => total + count(one), 0);
}
