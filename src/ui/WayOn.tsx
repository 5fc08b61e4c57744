import { kit } from './kit';
import { later } from './later';
import type { WayOnProps } from './wayOnProps';

const laterDrawn = later(async () => (await import(/* webpackChunkName: "waitWords" */ './DrawnWayOn')).DrawnWayOn);

/** Says why something waits here, with the one thing that this person can do about it. */
export function WayOn(props: WayOnProps) {
  const Drawn = laterDrawn.useLoaded();
  return Drawn ? <Drawn {...props} kit={kit} /> : null;
}
