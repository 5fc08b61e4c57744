import ts from 'typescript';

const impure = /^(new Date\(\)|Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues)|(performance|localStorage|sessionStorage|indexedDB|navigator|document|window|location)(\..*)?|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|fetch)$/;

/** What a node asks of the world around it: "Date.now", "new Date()", "fetch"; undefined when it asks nothing by a bare name. */
function askedBy(node) {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) return `${node.expression.text}.${node.name.text}`;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return node.expression.text;
  return undefined;
}

/** What stands in a file of `room` and may not be said there, a sentence each. */
export function globalFaults(room, text) {
  const asked = new Set();
  const walk = (node) => {
    const name = askedBy(node);
    if (name !== undefined) asked.add(name);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  const faults = [];
  for (const name of asked) {
    if (room === 'domain' && impure.test(name)) faults.push(`no clock, dice, storage or network in domain: ${name}`);
    if (!['host', 'sandbox'].includes(room) && name.startsWith('Office.')) faults.push('Office belongs in host');
  }
  return [...new Set(faults)];
}
