/**
 * Makes any number of workbooks out of the samples: units, project codes and amounts changed, everything else as it was.
 * `node scripts/submissions/make-submissions.mjs DIR COUNT [SAMPLE.xlsx …]`; the same arguments give the same files.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SAMPLES = fileURLToPath(new URL('../../test/workbooks', import.meta.url));
const FILES_PER_DEPARTMENT = 8;
const TEXT_PARTS = /(?:sharedStrings|worksheets\/sheet\d+)\.xml$/;

export function sampleFiles() {
  return readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx')).sort().map((file) => join(SAMPLES, file));
}

export function makeSubmissions(folder, count, samples = sampleFiles()) {
  const unpacked = samples.map((sample) => ({ name: basename(sample, '.xlsx'), parts: unzipSync(readFileSync(sample)) }));
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const { name, parts } = unpacked[index % unpacked.length];
    const department = `第${String(Math.floor(index / FILES_PER_DEPARTMENT) + 1).padStart(4, '0')}局`;
    const changed = Object.fromEntries(
      Object.entries(parts).map(([part, content]) => [part, TEXT_PARTS.test(part) ? strToU8(mutated(strFromU8(content), index + 1)) : content]),
    );
    const file = zipSync(changed, { level: 6 });
    mkdirSync(join(folder, department), { recursive: true });
    writeFileSync(join(folder, department, `${String(index + 1).padStart(6, '0')}${name}.xlsx`), file);
    bytes += file.length;
  }
  return { count, bytes };
}

/** Codes of projects get other digits, units another name, amounts another value in the same form. */
function mutated(xml, seed) {
  return xml
    .replace(/(>[^<]*?)(\d{8}[0-9A-Z]{8,})(?=[^<]*<)/g, (_, before, code) => before + shifted(code, seed))
    .replace(/([\u4e00-\u9fff]{2,3})(?=[县市区](?:人力|社会|人民|财政|商务|司法|规划|委))/g, (name) => name.slice(0, -2) + ordinal(seed))
    .replace(/<v>(\d{3,7})\.(\d{1,6})<\/v>/g, (_, whole, places) => `<v>${Number(whole) + (seed % 97)}.${places}</v>`);
}

function shifted(code, seed) {
  const tail = String((Number.parseInt(code.replace(/\D/g, '').slice(-6), 10) + seed * 7919) % 1_000_000).padStart(6, '0');
  return code.slice(0, -6) + tail;
}

const DIGITS = '甲乙丙丁戊己庚辛壬癸';

function ordinal(seed) {
  return DIGITS[seed % 10] + DIGITS[Math.floor(seed / 10) % 10];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count, ...samples] = process.argv.slice(2);
  if (!folder || !Number(count)) throw new Error('make-submissions.mjs DIR COUNT [SAMPLE.xlsx …]');
  const made = makeSubmissions(folder, Number(count), samples.length > 0 ? samples : undefined);
  console.log(`${made.count} files, ${(made.bytes / 2 ** 20).toFixed(1)} MB`);
}
