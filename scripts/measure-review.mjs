/**
 * `npm run measure:review [-- --scale N]`: reviews the sample workbooks and the suite of hostile files with the built
 * command line and prints what each gave, how long it took and what it needed; `--scale N` makes N workbooks of the
 * samples and measures throughput beside merely opening them, and the memory of `summarize`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureInstalled, fail, ROOT, run } from './install.mjs';
import { makeHostileFiles } from './submissions/hostile-files.mjs';
import { makeSubmissions, sampleFiles } from './submissions/make-submissions.mjs';

const CLI = join(ROOT, 'dist/cli/jixiao.mjs');
const OPENER = join(ROOT, 'scripts/submissions/open-only.mjs');
const MORE_SAMPLES = ['../shared/workbooks', '../shared/workbooks-shanghai'].map((folder) => join(ROOT, folder));
const JOBS = 2;
const PORTION = 10;

ensureInstalled();
if (!existsSync(CLI) && run('npx', ['webpack', '--mode', 'production', '--config-name', 'cli']) !== 0) fail('命令行没有构建成。');

const scale = process.argv.includes('--scale') ? Number(process.argv[process.argv.indexOf('--scale') + 1]) : 0;
const samples = MORE_SAMPLES.some(existsSync) ? MORE_SAMPLES.filter(existsSync).flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.xlsx')).map((file) => join(folder, file))) : sampleFiles();
const scratch = mkdtempSync(join(tmpdir(), 'jixiao-measure-'));
try {
  await measureSamples();
  await measureHostile();
  if (scale > 0) await measureScale();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureSamples() {
  const folder = join(scratch, 'samples');
  mkdirSync(folder);
  for (const file of samples) copyFileSync(file, join(folder, basename(file)));
  const { seconds, megabytes } = await timed([CLI, 'review', folder, '--jobs', String(JOBS), '--output', `${folder}-out`]);
  const { totals } = JSON.parse(readFileSync(`${folder}-out/汇总.json`, 'utf8'));
  console.log(`\n样本：${totals.files} 个文件，${totals.tables} 张绩效目标表，${totals.indicators} 行指标，${totals.budgets} 张预算表`);
  console.log(`错误 ${totals.counts.error}，警告 ${totals.counts.warning}，提示 ${totals.counts.hint}；${JSON.stringify(totals.verdicts)}`);
  console.log(`${seconds.toFixed(1)} 秒，内存最多 ${megabytes} MB（全部进程），负载 ${loadavg()[0].toFixed(1)}`);
}

async function measureHostile() {
  const folder = join(scratch, 'hostile');
  const made = await makeHostileFiles(folder);
  const rows = [];
  for (const { file, expected } of made) {
    const one = join(scratch, 'one');
    mkdirSync(one);
    copyFileSync(join(folder, file), join(one, file));
    const result = join(scratch, 'one.jsonl');
    writeFileSync(result, '');
    const { seconds, megabytes } = await timed([CLI, 'review', one, '--format', 'jsonl', '--output', result]);
    const line = readFileSync(result, 'utf8');
    const reviewed = line === '' ? undefined : JSON.parse(line);
    // A folder without any workbook is answered as wrong use; in a folder of submissions the file is one line.
    const met = reviewed ? (reviewed.error?.code ?? 'read') : 'foreign';
    rows.push({ 文件: file, 结果: met, 如所料: expected === 'any' || expected === met, 秒: Number(seconds.toFixed(1)), MB: megabytes, 说明: reviewed?.error?.message ?? '' });
    rmSync(one, { recursive: true });
  }
  console.log('\n难对付的文件，逐个，每个另起进程（秒数含启动）：');
  for (const row of rows) console.log(`${row.如所料 ? '  ' : '✗ '}${row.文件}\t${row.结果}\t${row.秒} 秒\t${row.MB} MB\t${row.说明}`);
  console.log(`${rows.filter((row) => row.如所料).length}/${rows.length} 如所料；最久 ${Math.max(...rows.map((row) => row.秒))} 秒，最多 ${Math.max(...rows.map((row) => row.MB))} MB`);
  const all = await timed([CLI, 'review', folder, '--jobs', String(JOBS), '--output', `${folder}-out`]);
  console.log(`整个文件夹：${all.seconds.toFixed(1)} 秒，${all.megabytes} MB`);
}

async function measureScale() {
  const folder = join(scratch, 'scale');
  const { bytes } = makeSubmissions(folder, scale, samples);
  console.log(`\n${scale} 个工作簿，${(bytes / 2 ** 20).toFixed(1)} MB，${JOBS} 个进程，负载 ${loadavg()[0].toFixed(1)}`);
  const opened = await timed([OPENER, folder, String(JOBS)]);
  const reviewed = await timed([CLI, 'review', folder, '--jobs', String(JOBS), '--output', `${folder}-out`]);
  for (const [name, { seconds, cpu, megabytes, course }] of [['只打开', opened], ['审核', reviewed]]) {
    console.log(`${name}：${seconds.toFixed(1)} 秒，每秒 ${(scale / seconds).toFixed(1)} 个；处理器 ${cpu.toFixed(1)} 秒，每个 ${(cpu / scale).toFixed(3)} 秒；内存（全部进程）最多 ${megabytes} MB`);
    console.log(`  随进度（每 ${PORTION} 分之一）主进程 ${course.map(({ main }) => main).join('、')} MB，工作进程合计 ${course.map(({ workers }) => workers).join('、')} MB`);
  }
  const line = readFileSync(`${folder}-out/结果.jsonl`, 'utf8');
  for (const times of [1, 4, 16]) {
    const files = Array.from({ length: times }, (_, part) => {
      const file = join(scratch, `part-${part}.jsonl`);
      writeFileSync(file, line.replaceAll('"file":"', `"file":"${part}/`));
      return file;
    });
    const { seconds, megabytes } = await timed([CLI, 'summarize', ...files, '--output', join(scratch, 'sum')]);
    console.log(`summarize ${scale * times} 个结果（${((line.length * times) / 2 ** 20).toFixed(0)} M 字符）：${seconds.toFixed(1)} 秒，内存最多 ${megabytes} MB`);
  }
}

/** Runs a program of Node and watches the memory of it and its workers, where the system tells (Linux). */
function timed(argv) {
  const began = performance.now();
  const before = childSeconds();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: 'ignore' });
    const seen = [];
    const watch = setInterval(() => seen.push({ main: ownResident(child.pid), workers: workersOf(child.pid).reduce((sum, one) => sum + residentOf(one), 0) }), 100);
    child.once('exit', () => {
      clearInterval(watch);
      // The most of each portion: a moment in between tells little of a heap that is swept now and then.
      const course = Array.from({ length: PORTION }, (_, part) => {
        const portion = seen.slice(Math.floor((part / PORTION) * seen.length), Math.floor(((part + 1) / PORTION) * seen.length));
        return { main: most(portion.map(({ main }) => main)), workers: most(portion.map(({ workers }) => workers)) };
      });
      resolve({ seconds: (performance.now() - began) / 1000, cpu: childSeconds() - before, megabytes: most(seen.map(({ main, workers }) => main + workers)), course });
    });
  });
}

/** Processor seconds of the programs that ended so far, their workers included. */
function childSeconds() {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(' ');
  return (Number(fields[15]) + Number(fields[16])) / 100;
}

/** Of a process with all that it started. */
function residentOf(pid) {
  return ownResident(pid) + workersOf(pid).reduce((sum, one) => sum + residentOf(one), 0);
}

function ownResident(pid) {
  return Math.round((Number(systemFile(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * 4) / 1024);
}

function workersOf(pid) {
  return systemFile(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean);
}

/** '' where the process is gone or the system does not tell. */
function systemFile(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function most(numbers) {
  return numbers.reduce((best, one) => Math.max(best, one), 0);
}
