import { createHeadlessGrid } from '../../../src/simulator/univer/headless';
import { gridContract } from '../grid-contract';

gridContract('Univer', () => {
  const { grid, dispose } = createHeadlessGrid();
  return Promise.resolve({ grid, close: dispose });
});
