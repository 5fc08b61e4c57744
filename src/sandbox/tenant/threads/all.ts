import type { ThreadDraft } from '../draft';
import { agencyThreads } from './agency';
import { amongUsThreads } from './amongUs';
import { corridorThreads } from './corridor';
import { dairyThreads } from './dairy';
import { earlierThreads } from './earlier';
import { energyThreads } from './energy';
import { insuranceThreads } from './insurance';
import { letterThreads } from './letters';
import { logisticsThreads } from './logistics';
import { malmoThreads } from './malmo';
import { medtechThreads } from './medtech';
import { municipalityThreads } from './municipality';
import { pensionThreads } from './pension';
import { regionThreads } from './region';
import { retailThreads } from './retail';
import { shippingThreads } from './shipping';
import { steelThreads } from './steel';

export const firstThreads: readonly ThreadDraft[] = [
  ...energyThreads, ...municipalityThreads, ...logisticsThreads, ...pensionThreads, ...medtechThreads, ...amongUsThreads, ...letterThreads,
];

/** Half a year of mails; drawn after the first ones, which stay the newest of the first five consultants. */
export const laterThreads: readonly ThreadDraft[] = [
  ...regionThreads, ...steelThreads, ...retailThreads, ...insuranceThreads, ...dairyThreads, ...agencyThreads, ...shippingThreads, ...earlierThreads,
  ...corridorThreads, ...malmoThreads,
];
