import type { SoundTable } from '../sound-tables';
import { FIELDS_AND_FAMILIES } from './fields-and-families';
import { MARKETS_AND_STREETS } from './markets-and-streets';
import { OTHER_FRAMEWORKS } from './other-frameworks';
import { ROADS_AND_WATER } from './roads-and-water';
import { SCHOOLS_AND_HOSPITALS } from './schools-and-hospitals';

/** Sound tables as clerks of other provinces would write them, on top of `SOUND_TABLES`. */
export const PROVINCE_TABLES: readonly SoundTable[] = [...ROADS_AND_WATER, ...SCHOOLS_AND_HOSPITALS, ...FIELDS_AND_FAMILIES, ...MARKETS_AND_STREETS, ...OTHER_FRAMEWORKS];
