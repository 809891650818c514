import type { CommanderError } from 'commander';
import type { Texts } from '../core/text/text';

/** What commander found wrong with a command line, in our words. */
export function commandMistake(error: CommanderError, texts: Texts): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  /** `--format <FORMAT>` and `-h, --help` by the name people type. */
  const name = (quoted[0] ?? '').replace(/^-\w, /, '').replace(/ [<[].*$/, '');
  switch (error.code) {
    case 'commander.unknownOption':
      return texts('cli.usage.unknown-option', { name });
    case 'commander.unknownCommand':
      return texts('cli.usage.unknown-command', { name });
    case 'commander.missingArgument':
      return texts('cli.usage.missing-argument', { name });
    case 'commander.missingMandatoryOptionValue':
      return texts('cli.usage.missing-option', { name });
    case 'commander.optionMissingArgument':
      return texts('cli.usage.missing-value', { name });
    case 'commander.excessArguments':
      return texts('cli.usage.too-many-arguments');
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return texts('cli.usage.bad-value', { name, value: quoted[1] ?? '', choices: choices.split(', ').join(texts('wording.separator')) });
    }
    default:
      return texts('cli.usage.other', { detail: error.message });
  }
}
