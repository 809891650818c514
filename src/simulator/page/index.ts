import './style.css';
import { createTexts } from '../../core/text/text';

/** The spreadsheet is large and comes in a chunk of its own, after the page says that something happens. */
const place = document.getElementById('simulator');
if (!place) throw new Error('The page has no place for the simulator.');
place.textContent = createTexts('zh-CN')('simulator.starting');
place.className = 'starting';
void import('./start').then(({ start }) => start(place));
