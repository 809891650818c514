/** Where a file of truth contradicts its own workbook. The measure counts there as the truth says; this tells why it cannot be met. */
export const DOUBTS: readonly { readonly workbook: string; readonly where: string; readonly reason: string }[] = [];
