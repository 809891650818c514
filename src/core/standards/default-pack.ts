import { bundledPack } from './bundled-pack';
import { standardsPackSchema, type StandardsPack } from './schema';

/** The pack in force when nobody brought another one. Its own test keeps it loadable and consistent. */
export const defaultPack: StandardsPack = standardsPackSchema.parse(bundledPack);
