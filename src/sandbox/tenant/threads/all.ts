import type { ThreadDraft } from '../draft';
import { amongUsThreads } from './amongUs';
import { energyThreads } from './energy';
import { letterThreads } from './letters';
import { logisticsThreads } from './logistics';
import { medtechThreads } from './medtech';
import { municipalityThreads } from './municipality';
import { pensionThreads } from './pension';

export const firstThreads: readonly ThreadDraft[] = [
  ...energyThreads, ...municipalityThreads, ...logisticsThreads, ...pensionThreads, ...medtechThreads, ...amongUsThreads, ...letterThreads,
];

/** Half a year of mails; drawn after the first ones, which stay the newest of the first five consultants. */
export const laterThreads: readonly ThreadDraft[] = [];
