import { z } from 'zod';
import type { TableRule } from '../contract';
import { compact, excerpt } from '../facts/cell-text';

const options = z.strictObject({
  /** First digits of the districts whose codes have this form. */
  districts: z.array(z.string().regex(/^\d{2,6}$/u)).default(['13']),
});

const LENGTH = 21;
/** District and year; any other number is the code of another system. */
const BEGINNING = /^\d{6}[23]\d/u;
const FORM = /^\d{8}[0-9A-Z]{13}$/u;

/**
 * 预算管理一体化的项目编码：区划 6 位、年份 2 位、编号 13 位。
 * 不适用：别的省份；没有编码的表。
 */
export const codeFormat: TableRule<z.infer<typeof options>> = {
  meta: {
    id: 'project/code-format',
    code: 'Z-507',
    scope: 'project',
    severity: 'error',
    needs: [],
    fix: 'none',
  },
  options,
  *check({ table }, { options: { districts } }) {
    const { code } = table.project;
    // 编码-名称 in one cell.
    const written = compact(code?.value ?? '').split(/[-—－]/u)[0] ?? '';
    if (!code || !/^[\dA-Za-z]{12,30}$/u.test(written) || !districts.some((digits) => written.startsWith(digits)) || !BEGINNING.test(written) || FORM.test(written)) return;
    const messageId = written.length === LENGTH ? 'letters' : 'length';
    yield { messageId, data: { code: excerpt(written), length: written.length }, at: code.at };
  },
};
