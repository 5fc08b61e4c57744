import { useMemo } from 'react';
import { clientOf } from '../../domain/account';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { Beside } from './Beside';
import { useWritten, type Written } from './useWritten';

/** The pane beside a mail that is being written: whom it goes to tells the client; a case of its own, or that of the thread where it is known. */
export function WrittenPart({ services }: { readonly services: Services }) {
  const written = useWritten(services);
  return written ? <OpenWritten services={services} {...written} /> : null;
}

function OpenWritten({ services, mail, identity }: { readonly services: Services } & Written) {
  const { accounts } = useSnapshot(services.store);
  const client = useMemo(() => clientOf(mail, services.ownDomains, accounts), [mail, services.ownDomains, accounts]);
  return <Beside services={services} mail={mail} envelope={mail} itemId={mail.itemId} eventId={undefined} client={client} identity={identity} forPress={async () => identity} below={null} />;
}
