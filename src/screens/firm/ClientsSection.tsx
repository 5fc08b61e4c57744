import { useState } from 'react';
import { clientsOf, isQuiet, type Account } from '../../domain/account';
import { clientColumns, readClients } from '../../domain/imports/clients';
import { lacking } from '../../domain/imports/sheet';
import { localeOf } from '../../ui/language';
import { Discreet } from '../../ui/Discreet';
import { dateSaid } from '../../ui/format';
import { ClientForm } from './ClientForm';
import { DraftClients } from './DraftClients';
import { clientKind } from './enterRecord';
import { Facts } from './Facts';
import { firmWords } from './firmWords';
import { ImportPanel, sheetOf } from './ImportPanel';
import { RecordForm } from './RecordForm';
import { focusRecord, newRecord, Register, type RegisterItem } from './Register';
import { inOrder, type SectionProps } from './section';

/** The client firms, and domains that somebody has flagged and nobody has placed. */
export function ClientsSection(props: SectionProps) {
  const { services, snapshot, ground } = props;
  const words = firmWords[services.language];
  const { client } = words;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { mayEditFirm } = ground.rights;
  const nameOf = (key: string | undefined) => snapshot.colleagues.find((one) => one.key === key)?.person.name ?? '';
  const accounts = inOrder(clientsOf(snapshot.accounts), ({ name }) => name, localeOf(services.language));
  const items = accounts.map((one): RegisterItem => ({
    key: one.key, title: one.name, detail: [nameOf(one.owner), ...(isQuiet(one, ground.today) ? [client.isQuiet] : [])].filter(Boolean).join(' · '), words: one.domains.join(' '),
  }));
  const shown = snapshot.accounts.find(({ key }) => key === chosen);
  const columns = [words.name, client.domains, client.country, client.seller];
  const sheet = sheetOf({ name: words.clients, columns, lacks: (table) => lacking(table, clientColumns, ['name']).map(() => words.name), read: readClients, kind: clientKind });
  const close = () => {
    if (chosen !== undefined) focusRecord(chosen);
    choose(undefined);
  };
  const quietSaid = ({ quiet }: Account) => quiet && (
    <>
      {[quiet.from && `${client.quietFrom} ${dateSaid(quiet.from, services.language)}`, quiet.to && `${client.quietTo} ${dateSaid(quiet.to, services.language)}`].filter(Boolean).join('\n')}
      <Discreet press={client.showWhy}>{client.why[quiet.why]}</Discreet>
    </>
  );
  return (
    <Register services={services} name={words.clients} items={items} add={mayEditFirm ? client.add : undefined} chosen={chosen} choose={choose}
      above={mayEditFirm && <DraftClients services={services} snapshot={snapshot} open={choose} />} more={mayEditFirm && <ImportPanel services={services} ground={ground} sheets={[sheet]} />}>
      {mayEditFirm && (shown || chosen === newRecord) && <ClientForm key={chosen} {...props} account={shown} close={close} />}
      {!mayEditFirm && shown && (
        <RecordForm key={chosen} services={services} heading={shown.name} save={undefined} close={close}>
          <Facts facts={[[client.domains, shown.domains.join('\n')], [client.seller, nameOf(shown.owner)], [client.quiet, quietSaid(shown)]]} />
        </RecordForm>
      )}
    </Register>
  );
}
