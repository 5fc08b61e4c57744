import { openOutlook } from '../host/outlook';
import { FlagPane } from '../screens/flag/FlagPane';
import { laterMore } from '../screens/flag/laterMore';
import { laterReceiptWords } from '../screens/flag/laterReceiptWords';
import { LaterLine, laterLine } from '../screens/waiting/LaterLine';
import { laterWaitWords } from '../ui/laterWaitWords';
import { afterPaint } from './afterPaint';
import { Page } from './Page';
import { show } from './pageRoot';
import { readConfig } from './readConfig';
import { StoppedBy } from './Stopped';
import { openStoreFor, openOutside, servicesOf, tabEntity } from './wiring';

/** The static shell stays until the form can be filled; Outlook that is late is told, and still served when it comes. */
async function start(): Promise<void> {
  const config = await readConfig();
  const tab = { teamsAppId: config.teamsAppId, entityId: tabEntity };
  const host = await openOutlook({ tab, onSilent: (fault) => show(<StoppedBy fault={fault} host="office" />) });
  const outside = openOutside(config, host);
  const store = await openStoreFor(host.identity ?? { tenantId: undefined, oid: undefined, upn: '', name: '' }, outside, config);
  const services = servicesOf(config, host, store, outside);
  /* Nobody waits with an empty form for what a form does not need; sign-in is heavy. */
  const goOn = () => {
    laterReceiptWords.fetch();
    laterLine.fetch();
    laterWaitWords.fetch();
    laterMore.fetch();
    void store.refresh('silent');
  };
  show(<Page services={services} onShown={() => afterPaint(goOn)}>{(all) => <FlagPane services={all} line={<LaterLine services={all} />} />}</Page>);
}

/** Starts the pane; whatever stops it is told in the page. */
export function startPane(): void {
  start().catch((fault: unknown) => show(<StoppedBy fault={fault} host="office" />));
}
