import { kit } from '../../ui/kit';
import { later } from '../../ui/later';
import type { Services } from '../services';

const laterLeave = later(async () => {
  const { LeavePart } = await import(/* webpackChunkName: "leave" */ './LeavePart');
  return { LeavePart };
});

/** The way out, where there is one; nothing else needs it. */
export function LaterLeave({ services, waitingText }: { readonly services: Services; readonly waitingText: () => Promise<string> }) {
  const { leaving } = services;
  const part = laterLeave.useLoaded(leaving !== undefined);
  return leaving && part ? <part.LeavePart services={services} leaving={leaving} waitingText={waitingText} kit={kit} /> : null;
}
