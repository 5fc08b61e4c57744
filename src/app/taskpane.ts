import './trustedTypes';

const nextTask = () => new Promise((run) => setTimeout(run));

/**
 * Evaluated in tasks of their own, so that none holds a slow machine for long; "eager" keeps the modules in this file. Office.js, whose tag
 * stands behind ours, runs between two of them where it has come, and fetches its second half meanwhile. React DOM goes first and alone: it
 * makes errors while it is evaluated, and with an inspector attached V8 parses every function again that is on the stack of one.
 */
async function begin(): Promise<void> {
  await nextTask();
  await import(/* webpackMode: "eager" */ './pageRoot');
  await nextTask();
  const { startPane } = await import(/* webpackMode: "eager" */ './startPane');
  await nextTask();
  startPane();
}

void begin();
