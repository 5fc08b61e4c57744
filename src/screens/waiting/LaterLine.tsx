import { makeStyles } from '@fluentui/react-components';
import { kit } from '../../ui/kit';
import { later } from '../../ui/later';
import { QuietPress } from '../../ui/QuietPress';
import { WayOn } from '../../ui/WayOn';
import type { Services } from '../services';

/** How sending stands: no form needs it at first. */
export const laterLine = later(async () => {
  const { WaitingLine } = await import(/* webpackChunkName: "waitingLine" */ './WaitingLine');
  return { WaitingLine };
});

/* Nothing moves when it comes. */
const useStyles = makeStyles({ root: { minHeight: '24px' } });

/** The one quiet line about sending and fetching, once it is there. */
export function LaterLine({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const line = laterLine.useLoaded(false);
  return <div className={styles.root}>{line && <line.WaitingLine services={services} kit={kit} QuietPress={QuietPress} WayOn={WayOn} />}</div>;
}
