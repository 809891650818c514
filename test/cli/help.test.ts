import { displayWidth } from '../../src/cli/display-width';
import { jixiao } from './run-jixiao';

describe('the help of jixiao', () => {
  it('names the commands and the exit codes', async () => {
    const { out, exitCode } = await jixiao(['--help']);
    expect(exitCode).toBe(0);
    expect(out.match(/^ {2}(read|review|summarize|compare|suggest|library|write|narrate|carry|subjects) /gm)).toHaveLength(10);
    expect(out).toContain('退出码：0 没有问题；1 有达到级别的问题；2 用法不对；3 有文件读不了（其余照常处理）；130 被 Ctrl-C 停止（做完的已保存）。');
  });

  it('shows the same as with --help, but as wrong use, when nothing is typed', async () => {
    const { out, exitCode } = await jixiao([]);
    expect(exitCode).toBe(2);
    expect(out).toBe((await jixiao(['--help'])).out);
  });

  it.each(['read', 'review', 'suggest', 'library', 'write', 'narrate', 'carry'])('is in Chinese and aligned for %s', async (command) => {
    const { out, exitCode } = await jixiao([command, '--help']);
    expect(exitCode).toBe(0);
    expect(out).not.toMatch(/Usage|Options|Arguments|default|display help/);
    const starts = out.split('\n').flatMap((line) => {
      const item = /^( {2}\S.*? {2,})\S/.exec(line);
      return item ? [displayWidth(item[1]!)] : [];
    });
    expect(starts.length).toBeGreaterThan(1);
    expect(new Set(starts).size).toBe(1);
  });

  it('lists the layouts of write', async () => {
    const help = (await jixiao(['write', '--help'])).out;
    expect(help.replace(/\s+/g, '')).toContain('表样：hebei-full河北完整式、hebei-simple河北简式、');
    const [, line = ''] = /\nlayouts: (.*)\n/.exec(help) ?? [];
    expect(line.split(', ').slice(0, 10)).toEqual(['hebei-full', 'hebei-simple', 'unit-target', 'ledger', 'application', 'central-101', 'self-evaluation', 'hebei-budget', 'shanghai-budget', 'shanghai-final']);
    for (const id of ['hebei-revenue-expense', 'hebei-three-public', 'shanghai-revenue', 'shanghai-final-basic', 'procurement', 'fixed-assets', 'organisation']) expect(line.split(', ')).toContain(id);
  });

  it('prints the version of the package', async () => {
    expect((await jixiao(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['check'], '没有这个命令：check。用 --help 查看有哪些命令。\n'],
    [['review'], '没有写要检查哪里。请写出文件夹或文件，或用 --stdin。\n'],
    [['review', 'a.xlsx', '--basis', 'b'], '没有这个选项：--basis。用 --help 查看有哪些选项。\n'],
    [['review', 'a.xlsx', '--format', 'pdf'], '--format 不能是“pdf”。可以用：text、json、html、jsonl、xlsx。\n'],
    [['read', 'a.xlsx', 'b.xlsx'], '多写了参数。用 --help 查看用法。\n'],
  ])('is what %j is answered with, in one sentence', async (argv, err) => {
    expect(await jixiao(argv)).toEqual({ exitCode: 2, out: '', err });
  });
});
