import type { FirmAssignment } from '../firm';
import type { Cast } from './cast';
import type { ClientKind } from './laterRoles';
import type { OurRole } from './roles';
import { dayFrom } from './workdays';

type Place = FirmAssignment['place'];
/** First and last day, counted from today; no last one as long as no end is agreed. */
type Stay = readonly [role: OurRole, client: ClientKind, place: Place, from: number, to?: number];

const ended: readonly Stay[] = [
  ['energyConsultant', 'energy', 'client', -310, -4],
  ['dataEngineer', 'pension', 'client', -240, -61],
  ['cloudEngineer', 'logistics', 'remote', -200, -95],
  ['uxDesigner', 'agency', 'ours', -180, -40],
  ['testAutomator', 'municipality', 'client', -170, -31],
  ['cobolDeveloper', 'agency', 'client', -330, -120],
  ['embeddedDeveloper', 'medtech', 'client', -260, -88],
  ['businessAnalyst', 'retail', 'client', -150, -12],
  ['accessibilityConsultant', 'municipality', 'remote', -140, -75],
  ['agileCoach', 'insurance', 'client', -190, -9],
  ['frontendDeveloper', 'energy', 'ours', -210, -101],
];

const endingSoon: readonly Stay[] = [
  ['logisticsConsultant', 'logistics', 'client', -155, 18],
  ['dataEngineer', 'retail', 'client', -60, 12],
  ['erpConsultant', 'steel', 'client', -178, 26],
  ['databaseAdministrator', 'insurance', 'remote', -92, 9],
  ['mobileDeveloper', 'region', 'client', -166, 33],
  ['geoDeveloper', 'agency', 'client', -120, 21],
  ['networkEngineer', 'shipping', 'client', -75, 5],
];

const goingOn: readonly Stay[] = [
  ['municipalityConsultant', 'municipality', 'client', -220],
  ['pensionConsultant', 'pension', 'client', -280, 95],
  ['pensionConsultant', 'logistics', 'ours', -70, 60],
  ['medtechConsultant', 'medtech', 'client', -130],
  ['cloudEngineer', 'insurance', 'remote', -88, 120],
  ['securityConsultant', 'region', 'client', -45, 75],
  ['projectManager', 'agency', 'client', -168],
  ['testAutomator', 'insurance', 'client', -28, 150],
  ['biDeveloper', 'steel', 'remote', -52, 70],
  ['frontendDeveloper', 'retail', 'client', -98],
  ['cobolDeveloper', 'insurance', 'client', -110],
  ['changeManager', 'region', 'client', -84, 110],
  ['dataScientist', 'shipping', 'remote', -64, 48],
  ['embeddedDeveloper', 'steel', 'client', -82],
  ['javaDeveloper', 'insurance', 'client', -174],
  ['dotnetDeveloper', 'dairy', 'client', -145, 88],
  ['privacyConsultant', 'region', 'remote', -38, 52],
  ['serviceManager', 'dairy', 'ours', -102],
  ['devopsEngineer', 'shipping', 'ours', -56, 130],
];

const agreed: readonly Stay[] = [
  ['dataEngineer', 'dairy', 'client', 24, 180],
  ['networkEngineer', 'retail', 'remote', 20, 110],
  ['uxDesigner', 'region', 'client', 14, 75],
];

/** Who is where; the accessibility consultant, the agile coach, the business analyst and the first of us are free. */
export function assignmentsOf({ players, clients }: Pick<Cast, 'players' | 'clients'>, today: Date): readonly FirmAssignment[] {
  return [...ended, ...endingSoon, ...goingOn, ...agreed].map(([role, client, place, from, to]) => ({
    upn: players[role].address,
    client: clients[client].name,
    startsOn: dayFrom(today, from),
    ...(to !== undefined && { endsOn: dayFrom(today, to) }),
    place,
  }));
}
