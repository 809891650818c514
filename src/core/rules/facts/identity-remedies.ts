import type { IdentityReport } from '../../identities/check-identities';
import type { Identity, IdentityResult } from '../../identities/contract';
import type { IdentityFixKind } from '../../identities/fixes/contract';
import { fixesOf } from '../../identities/fixes/fixes-of';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { StandardsPack } from '../../standards/schema';
import type { Fix } from '../contract';
import { resolveFix } from '../resolve-fix';
import { proposalOf } from './identity-fix';

/** A way to make an identity hold, ready to write. */
export interface IdentityRemedy {
  readonly kind: IdentityFixKind;
  readonly fix: Fix;
  /** Identities that hold now and would not hold then: a person who goes on has them to mend too. */
  readonly breaks: readonly Identity[];
}

/** Every way to make an identity hold, the likeliest first. */
export function identityRemedies(result: IdentityResult, report: IdentityReport, sheets: readonly SheetSnapshot[], pack: StandardsPack): readonly IdentityRemedy[] {
  return fixesOf(result, report, sheets, pack).flatMap((found) => {
    const home = sheets.find(({ id }) => id === found.edits[0]?.at.sheetId);
    const fix = home && resolveFix(proposalOf(found), home, (id) => sheets.find((sheet) => sheet.id === id));
    return fix ? [{ kind: found.kind, fix, breaks: found.breaks }] : [];
  });
}
