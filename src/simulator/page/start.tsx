import { createRoot } from 'react-dom/client';
import { Desk } from './desk';
import { Shell } from './shell';

/** The workbook that is open at first; any other .xlsx beside it opens with `?file=`. */
const SAMPLE = '临西县人社局2023绩效文本.xlsx';

/** Puts the simulator into the page and opens the first workbook. */
export async function start(place: HTMLElement): Promise<void> {
  const desk = new Desk();
  window.jixiaoSimulator = desk;
  place.className = '';
  place.textContent = '';
  const grid = await new Promise<HTMLElement>((ready) => {
    createRoot(place).render(<Shell desk={desk} onGrid={ready} />);
  });
  desk.settle(grid);
  await desk.openFirst(new URLSearchParams(location.search).get('file') ?? SAMPLE);
}
