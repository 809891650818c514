import { severityText } from '../../core/text/finding-text';
import type { Texts } from '../../core/text/text';
import type { Summary } from '../folder/summary';
import { VERDICTS } from './html-report';
import { SEVERITIES } from './problem-tables';

/** The lines above every 汇总, on the screen, on paper and in the workbook. */
export function summaryFacts({ totals, listed, comparison }: Summary, texts: Texts): string[] {
  const named = (name: string, count: number): string => texts('cli.report.count', { name, count });
  return [
    texts('cli.report.files', { count: totals.files }),
    named(texts('submissions.report.departments'), totals.departments),
    ...VERDICTS.map((verdict) => named(texts(`cli.report.verdicts.${verdict}`), totals.verdicts[verdict])),
    ...SEVERITIES.map((severity) => named(severityText(texts, severity), totals.counts[severity])),
    ...(totals.cross > 0 ? [named(texts('submissions.report.cross'), totals.cross)] : []),
    ...(listed ? [texts('submissions.report.listed', listed)] : []),
    ...(totals.compared ? [texts('comparison.baseline.summary', { ...totals.compared })] : []),
    ...(comparison ? [texts('comparison.baseline.compared', { asked: comparison.asked, found: comparison.found })] : []),
    ...((comparison?.gone?.length ?? 0) > 0 ? [texts('comparison.baseline.gone', { count: comparison?.gone?.length ?? 0 })] : []),
    ...(totals.foreign > 0 ? [texts('submissions.report.foreign', { count: totals.foreign })] : []),
    ...(totals.repeated > 0 ? [texts('submissions.report.repeated', { count: totals.repeated })] : []),
    ...(totals.left > 0 ? [texts('submissions.report.unfinished', { count: totals.left })] : []),
  ];
}
