import { bundledPack } from './bundled-pack';
import { standardsPackSchema } from './schema';
import type { StandardIndicator, StandardsPack } from './schema';

const { indicators, ...rest } = bundledPack;

/** What an indicator is that leaves a part out; the schema says the same. */
const UNSAID: Pick<StandardIndicator, 'aliases' | 'projectWords' | 'kind' | 'tables'> = { aliases: [], projectWords: [], kind: '', tables: 0 };

/**
 * The pack in force when nobody brought another one. Its own test keeps it loadable and consistent, so the thousands of
 * indicators are not checked again each time a command starts.
 */
export const defaultPack: StandardsPack = {
  ...standardsPackSchema.omit({ indicators: true }).parse(rest),
  indicators: indicators.map((one) => ({ ...UNSAID, ...(one as StandardIndicator) })),
};
