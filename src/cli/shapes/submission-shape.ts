import { z } from 'zod';

const body = z.object({ code: z.string(), name: z.string() });
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** What a workbook says that matters beyond itself: for the 汇总 and the checks between files. */
export const submissionShape = z.object({
  /** 主管部门 as the file states it most often; blank where it states none. */
  department: body,
  unit: body,
  projects: z
    .array(
    z.object({
      name: z.string(),
      code: z.string(),
      unit: body,
      department: body,
      /** 预算数 in 元; null where it or its unit is not stated. */
      yuan: decimal.nullable(),
      /** Equal for equal sets of indicators and values. */
      indicators: z.string(),
      rows: z.number().int(),
      sheet: z.string(),
      cell: z.string(),
    }),
  )
    .readonly(),
  yuan: decimal,
  withoutAmount: z.number().int(),
  /** Indicators by 二级指标; under '' those the pack does not know. */
  kinds: z.record(z.string(), z.number().int()),
});
