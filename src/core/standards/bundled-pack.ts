import pack from '../../../assets/packs/hebei-2025.json';
import agriculture from '../../../assets/packs/hebei-2025/agriculture.json';
import civilAffairs from '../../../assets/packs/hebei-2025/civil-affairs.json';
import common from '../../../assets/packs/hebei-2025/common.json';
import complaints from '../../../assets/packs/hebei-2025/complaints.json';
import culture from '../../../assets/packs/hebei-2025/culture.json';
import economy from '../../../assets/packs/hebei-2025/economy.json';
import discipline from '../../../assets/packs/hebei-2025/discipline.json';
import education from '../../../assets/packs/hebei-2025/education.json';
import emergency from '../../../assets/packs/hebei-2025/emergency.json';
import employment from '../../../assets/packs/hebei-2025/employment.json';
import environment from '../../../assets/packs/hebei-2025/environment.json';
import finance from '../../../assets/packs/hebei-2025/finance.json';
import forestry from '../../../assets/packs/hebei-2025/forestry.json';
import general from '../../../assets/packs/hebei-2025/general.json';
import governmentService from '../../../assets/packs/hebei-2025/government-service.json';
import grain from '../../../assets/packs/hebei-2025/grain.json';
import health from '../../../assets/packs/hebei-2025/health.json';
import housing from '../../../assets/packs/hebei-2025/housing.json';
import information from '../../../assets/packs/hebei-2025/information.json';
import justice from '../../../assets/packs/hebei-2025/justice.json';
import labourRelations from '../../../assets/packs/hebei-2025/labour-relations.json';
import market from '../../../assets/packs/hebei-2025/market.json';
import medicalInsurance from '../../../assets/packs/hebei-2025/medical-insurance.json';
import meteorology from '../../../assets/packs/hebei-2025/meteorology.json';
import naturalResources from '../../../assets/packs/hebei-2025/natural-resources.json';
import office from '../../../assets/packs/hebei-2025/office.json';
import party from '../../../assets/packs/hebei-2025/party.json';
import peopleGroups from '../../../assets/packs/hebei-2025/people-groups.json';
import socialInsurance from '../../../assets/packs/hebei-2025/social-insurance.json';
import subsidies from '../../../assets/packs/hebei-2025/subsidies.json';
import talent from '../../../assets/packs/hebei-2025/talent.json';
import transport from '../../../assets/packs/hebei-2025/transport.json';
import water from '../../../assets/packs/hebei-2025/water.json';
import works from '../../../assets/packs/hebei-2025/works.json';

/** One file a field of work, so that each stays readable; joined they are one pack, as an administrator writes it. */
const indicators: readonly (readonly unknown[])[] = [
  agriculture,
  civilAffairs,
  common,
  complaints,
  culture,
  economy,
  discipline,
  education,
  emergency,
  employment,
  environment,
  finance,
  forestry,
  general,
  governmentService,
  grain,
  health,
  housing,
  information,
  justice,
  labourRelations,
  market,
  medicalInsurance,
  meteorology,
  naturalResources,
  office,
  party,
  peopleGroups,
  socialInsurance,
  subsidies,
  talent,
  transport,
  water,
  works,
];

/** The bundled pack as one JSON document, not validated yet. */
export const bundledPack = { ...pack, indicators: indicators.flat() };
