import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, FluentProvider, Input, webLightTheme } from '@fluentui/react-components';

/** The least that a pane with these libraries can be: the subject of the open mail in an input, and a button; no store, no sign-in, no words. */
function FloorPane() {
  const [subject, setSubject] = useState('');
  useEffect(() => {
    void Office.onReady().then(() => setSubject(Office.context.mailbox.item?.subject ?? ''));
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <Input value={subject} onChange={(_event, { value }) => setSubject(value)} />
      <Button appearance="primary">Flag</Button>
    </FluentProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<FloorPane />);
