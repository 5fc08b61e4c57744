/** oidc-provider warns of Node 20 and of a body that we have read already. Both are known and change nothing here (measured with 9.13), so nobody is told. */
const warn = console.warn.bind(console);
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('oidc-provider WARNING')) warn(...words);
};

export {};
