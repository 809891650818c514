import { defaultPack } from '../../core/standards/default-pack';
import type { Texts } from '../../core/text/text';
import { proposalSourceText, proposalWhyText } from '../../core/text/wording-text';
import type { Proposal, WordingLibrary } from '../../core/wording/contract';
import { createWordingIndex, packLibrary } from '../../core/wording/wording-index';
import type { ExitCode, Io } from '../io';
import { OUTPUT_VERSION, type SuggestOutput } from '../schemas';
import { openLibrary } from '../open-library';
import { UsageError } from '../usage-error';

export interface SuggestOptions {
  readonly level1?: string;
  readonly level2?: string;
  readonly text?: string;
  readonly description?: string;
  readonly project?: string;
  readonly limit: string;
  /** Files with the unit's own wording. */
  readonly library?: readonly string[];
  readonly json?: boolean;
}

const MOST = 50;

export async function runSuggest(options: SuggestOptions, io: Io, texts: Texts): Promise<ExitCode> {
  const { level1 = '', level2 = '', text = '', description = '', project = '' } = options;
  if (![level2, text, description, project].some((given) => given.trim() !== '')) throw new UsageError(texts('cli.usage.nothing-asked'));
  const query = { level1: knownLevel1(level1, texts), level2: knownLevel2(level2, texts), text, description, project, taken: [] };
  const limit = limitOf(options.limit, texts);
  const { own, exitCode } = await ownLibraries(options.library ?? [], io, texts);
  const proposals = createWordingIndex([...own, packLibrary(defaultPack)], defaultPack).propose(query, limit);
  const output: SuggestOutput = {
    version: OUTPUT_VERSION,
    proposals: proposals.map((proposal) => toOutput(proposal, texts)),
  };
  io.out(options.json ? `${JSON.stringify(output, undefined, 2)}\n` : `${suggestText(output, texts)}\n`);
  return exitCode;
}

/** A file that cannot be read is named; the proposals come without it. */
async function ownLibraries(files: readonly string[], io: Io, texts: Texts): Promise<{ readonly own: readonly WordingLibrary[]; readonly exitCode: ExitCode }> {
  const own: WordingLibrary[] = [];
  let exitCode: ExitCode = 0;
  for (const file of files) {
    const opened = await openLibrary(file, io, texts);
    if (!opened.ok) {
      io.err(`${texts('cli.review.unreadable', { file, message: opened.failure.message })}\n`);
      exitCode = 3;
    } else if (opened.library.indicators.length === 0) io.err(`${texts('cli.usage.no-indicators', { files: file })}\n`);
    else own.push(opened.library);
  }
  return { own, exitCode };
}

function toOutput(proposal: Proposal, texts: Texts): SuggestOutput['proposals'][number] {
  const { indicator, score, why, origin } = proposal;
  return {
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    description: indicator.description,
    comparator: indicator.comparator,
    unit: indicator.unit,
    example: indicator.example,
    basis: [...indicator.basis],
    ...(indicator.avoid !== undefined && { avoid: indicator.avoid }),
    score,
    why: proposalWhyText(texts, why),
    source: indicator.source,
    ...(origin !== 'standard' && { library: proposalSourceText(texts, proposal)[0] }),
  };
}

function suggestText({ proposals }: SuggestOutput, texts: Texts): string {
  if (proposals.length === 0) return texts('cli.suggest.none');
  return proposals
    .flatMap(({ name, level2, why, description, example, basis, avoid, library }, i) => [
      texts('cli.suggest.proposal', { no: i + 1, name, level2 }),
      texts('cli.suggest.why', { why }),
      texts('cli.suggest.explanation', { description }),
      texts('cli.suggest.example', { example }),
      texts('cli.suggest.basis', { basis: basis.join(texts('wording.separator')) }),
      ...(library === undefined ? [] : [texts('cli.suggest.origin', { source: library })]),
      ...(avoid === undefined ? [] : [texts('cli.suggest.avoid', { avoid })]),
    ])
    .join('\n');
}

function knownLevel1(given: string, texts: Texts): string {
  const { levels, frameworks } = defaultPack;
  // Some forms have 成本指标 on the first level.
  return known('--level1', given, [...levels, ...frameworks.flatMap((framework) => framework.levels)], texts);
}

function knownLevel2(given: string, texts: Texts): string {
  return known('--level2', given, defaultPack.levels.flatMap(({ level2 }) => level2), texts);
}

/** The standard name of what was given: 数量, 数量指标 and 产出数量 are one. */
function known(option: string, given: string, levels: readonly { readonly name: string; readonly aliases: readonly string[] }[], texts: Texts): string {
  const asked = given.normalize('NFKC').replace(/\s+/g, '');
  if (asked === '') return '';
  const level = levels.find(({ name, aliases }) => name === asked || aliases.includes(asked));
  if (level) return level.name;
  const choices = [...new Set(levels.map(({ name }) => name))].join(texts('wording.separator'));
  throw new UsageError(texts('cli.usage.bad-value', { name: option, value: given, choices }));
}

function limitOf(given: string, texts: Texts): number {
  const limit = Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new UsageError(texts('cli.usage.bad-number', { name: '--limit', value: given, most: MOST }));
}
