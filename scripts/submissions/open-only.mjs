/** Opens every workbook below a folder with the parser alone, in so many processes: what any review must take at least. */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';

if (process.send) {
  process.on('message', async (file) => {
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
    process.send(sheets.length);
  });
} else {
  const [folder, jobs] = process.argv.slice(2);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.xlsx')).map((file) => join(folder, file));
  await Promise.all(
    Array.from({ length: Number(jobs) }, async () => {
      const worker = fork(fileURLToPath(import.meta.url));
      for (let file = files.pop(); file; file = files.pop()) {
        worker.send(file);
        await new Promise((resolve) => worker.once('message', resolve));
      }
      worker.disconnect();
    }),
  );
}
