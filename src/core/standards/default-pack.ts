import json from '../../../assets/packs/hebei-2025.json';
import { standardsPackSchema, type StandardsPack } from './schema';

/** The pack in force when nobody brought another one. Its own test keeps it loadable. */
export const defaultPack: StandardsPack = standardsPackSchema.parse(json);
