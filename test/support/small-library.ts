import { defaultPack } from '../../src/core/standards/default-pack';
import type { StandardsPack } from '../../src/core/standards/schema';

const KINDS = new Set(['共性指标', '培训', '社会保险', '劳务派遣', '设备购置', '补贴救助奖励', '人才与人事']);

/**
 * The pack with the wording of a few kinds of spending: a session makes its wording ready each time it is opened, and with
 * thousands of entries that is most of the work of tests that are about something else.
 */
export const packWithSmallLibrary: StandardsPack = { ...defaultPack, indicators: defaultPack.indicators.filter(({ kind }) => KINDS.has(kind)) };
