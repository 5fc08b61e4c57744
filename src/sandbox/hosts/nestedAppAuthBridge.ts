/**
 * Plain script that gives a pane of ours in Outlook `window.nestedAppAuthBridge`, as a host that has nested app auth does; it must run
 * before MSAL. It does nothing in any other frame, and nothing where the page at `hostOrigin` has nested app auth switched off.
 * How Outlook on the web itself injects the bridge is not public: belief. What MSAL asks of it: msal-browser 5, `naa/BridgeProxy`.
 */
export function nestedAppAuthBridgeScript(hostOrigin: string): string {
  return `(() => {
  if (window.parent === window) return;
  let isOurPane = false;
  try { isOurPane = JSON.parse(window.name).nestedAppAuth === true; } catch { isOurPane = false; }
  if (!isOurPane) return;
  const hostOrigin = ${JSON.stringify(hostOrigin)};
  const listeners = new Set();
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== hostOrigin || typeof event.data?.nestedAppAuthResponse !== 'string') return;
    for (const listener of [...listeners]) listener(event.data.nestedAppAuthResponse);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (type, listener) => { if (type === 'message') listeners.add(listener); },
    removeEventListener: (type, listener) => { if (type === 'message') listeners.delete(listener); },
    postMessage: (message) => window.parent.postMessage({ nestedAppAuthRequest: message }, hostOrigin),
  };
})();`;
}

/** For people: a link that our app opens into real Teams stays in the sandbox's Teams page at `teamsOrigin`. */
export function teamsLinksStayHereScript(teamsOrigin: string): string {
  return `(() => {
  const open = window.open.bind(window);
  window.open = (url, ...others) => open(String(url ?? '').replace(/^https:\\/\\/teams\\.microsoft\\.com(?=\\/l\\/)/, ${JSON.stringify(teamsOrigin)}), ...others);
})();`;
}
