import { Command, Option } from 'commander';
import type { Texts } from '../core/text/text';
import packageJson from '../../package.json';
import { runCompare, type CompareOptions } from './commands/compare';
import { runIdentities, type IdentitiesOptions } from './commands/identities';
import { runLibrary, type LibraryOptions } from './commands/library';
import { runRead, type ReadOptions } from './commands/read';
import { runPack } from './commands/pack';
import { runCarry, type CarryOptions } from './commands/carry';
import { runNarrate, type NarrateOptions } from './commands/narrate';
import { runReview } from './commands/review';
import type { ReviewOptions } from './commands/review-options';
import { runSheet, type SheetOptions } from './commands/sheet';
import { runSummarize, type SummarizeOptions } from './commands/summarize';
import { runSubjects, type SubjectsOptions } from './commands/subjects';
import { runSuggest, type SuggestOptions } from './commands/suggest';
import { runTemplates, type TemplatesOptions } from './commands/templates';
import { layoutChoices, layoutIds, runWrite, type WriteOptions } from './commands/write';
import { displayWidth } from './display-width';
import type { ExitCode, Io } from './io';

/** The commands and options of `jixiao`. Only what works is listed. `done` is told how a command ended. */
export function createProgram(io: Io, texts: Texts, done: (code: ExitCode) => void): Command {
  const program = speaking(new Command('jixiao'), io, texts)
    .description(texts('cli.name'))
    .usage(texts('cli.help.usageCommand'))
    .version(packageJson.version, '-V, --version', texts('cli.help.version'))
    .addHelpText('after', `\n${texts('cli.footer')}`)
    .helpCommand(false);
  const command = (name: string, description: string): Command => {
    const added = speaking(new Command(name), io, texts).description(description).usage(usageOf(name, texts));
    program.addCommand(added);
    return added;
  };

  command('read', texts('cli.read.description'))
    .argument('<FILE>', texts('cli.read.file'))
    .option('--json', texts('cli.read.json'))
    .option('--explain', texts('cli.read.explain'))
    .option('--pack <FILE>', texts('cli.read.pack'))
    .action(async (file: string, options: ReadOptions) => {
      done(await runRead(file, options, io, texts));
    });

  placing(
    command('review', texts('cli.review.description'))
      .argument('[PATH...]', texts('cli.review.paths'))
      .addOption(new Option('--format <FORMAT>', texts('cli.review.format')).choices(['text', 'json', 'html', 'jsonl', 'xlsx']))
      .option('--output <PATH>', texts('cli.review.output'))
      .addOption(new Option('--fail-severity <LEVEL>', texts('cli.review.failSeverity')).choices(['error', 'warning']).default('error'))
      .option('--no-waivers', texts('cli.review.noWaivers'))
      .option('--jobs <N>', texts('cli.review.jobs'))
      .option('--baseline <PATH>', texts('cli.review.baseline'))
      .option('--resume', texts('cli.review.resume'))
      .option('--force', texts('cli.review.force')),
    texts,
  )
    .option('--password <TEXT>', texts('cli.review.password'))
    .option('--timeout <SECONDS>', texts('cli.review.timeout'), '60')
    .option('--memory <MB>', texts('cli.review.memory'), '1024')
    .option('--shard <PART>', texts('cli.review.shard'))
    .option('--stdin', texts('cli.review.stdin'))
    .action(async (paths: string[], options: ReviewOptions) => {
      done(await runReview(paths, options, io, texts));
    });

  placing(
    command('summarize', texts('cli.summarize.description'))
      .argument('<FILE...>', texts('cli.summarize.files'))
      .requiredOption('--output <DIR>', texts('cli.summarize.output')),
    texts,
  ).action(async (files: string[], options: SummarizeOptions) => {
    done(await runSummarize(files, options, io, texts));
  });

  command('identities', texts('cli.identities.description'))
    .argument('<FILE>', texts('cli.identities.file'))
    .option('--json', texts('cli.identities.json'))
    .option('--explain', texts('cli.identities.explain'))
    .option('--pack <FILE>', texts('cli.read.pack'))
    .action(async (file: string, options: IdentitiesOptions) => {
      done(await runIdentities(file, options, io, texts));
    });

  command('sheet', texts('cli.sheet.description'))
    .argument('<FILE>', texts('cli.sheet.file'))
    .requiredOption('--output <FILE>', texts('cli.sheet.output'))
    .option('--opinion', texts('cli.sheet.opinion'))
    .option('--pack <FILE>', texts('cli.read.pack'))
    .option('--force', texts('cli.library.force'))
    .action(async (file: string, options: SheetOptions) => {
      done(await runSheet(file, options, io, texts));
    });

  command('compare', texts('cli.compare.description'))
    .argument('<BEFORE>', texts('cli.compare.before'))
    .argument('<AFTER>', texts('cli.compare.after'))
    .option('--json', texts('cli.compare.json'))
    .option('--output <FILE>', texts('cli.compare.output'))
    .option('--force', texts('cli.library.force'))
    .action(async (before: string, after: string, options: CompareOptions) => {
      done(await runCompare(before, after, options, io, texts));
    });

  command('suggest', texts('cli.suggest.description'))
    .option('--level1 <NAME>', texts('cli.suggest.level1'))
    .option('--level2 <NAME>', texts('cli.suggest.level2'))
    .option('--text <TEXT>', texts('cli.suggest.text'))
    .option('--description <TEXT>', texts('cli.suggest.detail'))
    .option('--project <TEXT>', texts('cli.suggest.project'))
    .option('--limit <N>', texts('cli.suggest.limit'), '10')
    .option('--library <FILE>', texts('cli.suggest.library'), (file: string, known: readonly string[] | undefined) => [...(known ?? []), file])
    .option('--json', texts('cli.suggest.json'))
    .action(async (options: SuggestOptions) => {
      done(await runSuggest(options, io, texts));
    });

  command('library', texts('cli.library.description'))
    .argument('<FILE...>', texts('cli.library.files'))
    .requiredOption('--output <FILE>', texts('cli.library.output'))
    .option('--force', texts('cli.library.force'))
    .action(async (files: string[], options: LibraryOptions) => {
      done(await runLibrary(files, options, io, texts));
    });

  command('write', texts('cli.write.description'))
    .option('--layout <ID>', texts('cli.write.layout', { layouts: layoutChoices(texts) }))
    .requiredOption('--from <FILE>', texts('cli.write.from'))
    .requiredOption('--output <FILE>', texts('cli.write.output'))
    .option('--pages', texts('cli.write.pages'))
    .option('--book', texts('cli.write.book'))
    .option('--budgets', texts('cli.write.budgets'))
    .option('--pack <FILE>', texts('cli.write.pack'))
    .option('--force', texts('cli.write.force'))
    .addHelpText('after', `\nlayouts: ${layoutIds().join(', ')}`)
    .action(async (options: WriteOptions) => {
      done(await runWrite(options, io, texts));
    });

  command('templates', texts('cli.templates.description'))
    .requiredOption('--output <FOLDER>', texts('cli.templates.output'))
    .requiredOption('--id <GUID>', texts('cli.templates.id'))
    .option('--catalog <FOLDER>', texts('cli.templates.catalog'))
    .option('--pack <FILE>', texts('cli.templates.pack'))
    .action(async (options: TemplatesOptions) => {
      done(await runTemplates(options, io, texts));
    });

  command('subjects', texts('cli.subjects.description'))
    .requiredOption('--from <FILE>', texts('cli.subjects.from'))
    .requiredOption('--year <YEAR>', texts('cli.subjects.year'))
    .requiredOption('--output <FILE>', texts('cli.subjects.output'))
    .option('--pack <FILE>', texts('cli.subjects.pack'))
    .option('--force', texts('cli.subjects.force'))
    .action(async (options: SubjectsOptions) => {
      done(await runSubjects(options, io, texts));
    });

  command('narrate', texts('cli.narrate.description'))
    .argument('<FILE>', texts('cli.narrate.file'))
    .option('--last <FILE>', texts('cli.narrate.last'))
    .option('--json', texts('cli.narrate.json'))
    .action(async (file: string, options: NarrateOptions) => {
      done(await runNarrate(file, options, io, texts));
    });

  command('carry', texts('cli.carry.description'))
    .argument('<FILE>', texts('cli.carry.file'))
    .requiredOption('--output <FILE>', texts('cli.carry.output'))
    .option('--accept <LIST>', texts('cli.carry.accept'), (list: string, known: readonly string[] | undefined) => [...(known ?? []), list])
    .option('--year <YEAR>', texts('cli.carry.year'))
    .option('--force', texts('cli.carry.force'))
    .action(async (file: string, options: CarryOptions) => {
      done(await runCarry(file, options, io, texts));
    });

  command('pack', texts('cli.pack.description'))
    .argument('<FILE>', texts('cli.pack.file'))
    .action(async (file: string) => {
      done(await runPack(file, io, texts));
    });
  return program;
}

/** What puts files to departments, in both commands that do. */
function placing(command: Command, texts: Texts): Command {
  return command
    .option('--roster <FILE>', texts('cli.review.roster'))
    .addOption(new Option('--by <WHAT>', texts('cli.review.by')).choices(['content', 'folder']).default('content'))
    .option('--pack <FILE>', texts('cli.review.pack'));
}

function usageOf(name: string, texts: Texts): string {
  const operands: Readonly<Record<string, string>> = {
    carry: '<FILE>', compare: '<BEFORE> <AFTER>', identities: '<FILE>', library: '<FILE...>', narrate: '<FILE>', pack: '<FILE>',
    read: '<FILE>', review: '[PATH...]', sheet: '<FILE>', summarize: '<FILE...>',
  };
  return [texts('cli.help.usageOptions'), operands[name] ?? ''].join(' ').trim();
}

/** Help in the person's language, aligned by the width of Chinese characters; failures are thrown, not printed. */
function speaking(command: Command, io: Io, texts: Texts): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts('cli.help.usage'),
    'Arguments:': texts('cli.help.arguments'),
    'Options:': texts('cli.help.options'),
    'Commands:': texts('cli.help.commands'),
  };
  return command
    .helpOption('-h, --help', texts('cli.help.option'))
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => undefined, getOutHelpWidth: () => io.columns })
    .configureHelp({
      displayWidth,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => optionText(option, texts),
      subcommandTerm: (subcommand) => subcommand.name(),
    });
}

function optionText({ description, argChoices, defaultValue }: Option, texts: Texts): string {
  if (defaultValue === undefined) return description;
  const value = String(defaultValue);
  return argChoices
    ? texts('cli.help.choices', { description, choices: argChoices.join(texts('wording.separator')), value })
    : texts('cli.help.defaultValue', { description, value });
}
