/**
 * In which order jest runs its files: those that take longest first, so that both workers have something to do until the end. Jest itself goes by what it remembers
 * of an earlier run, and on a fresh machine by size.
 */
const slowest = [
  'store/delivery.property', 'deep/tenant', 'deep/faultMatrix', 'deep/kill', 'deep/', 'flows/axe', 'flows/offline', 'simulation/planted', 'store/interleaving', 'flows/command', 'flows/meetings', 'flows/whose', 'flows/setUp',
  'flows/crowded', 'flows/tab', 'flows/badInput', 'flows/hostileStrings', 'flows/sameMail', 'flows/graphFaults', 'flows/more', 'flows/leave', 'sandbox/hosts/outlookPage',
];

function placeOf({ path }) {
  const name = path.replaceAll('\\', '/').split('/tests/').at(-1);
  const place = slowest.findIndex((one) => name.startsWith(one));
  return place < 0 ? slowest.length : place;
}

export default class SlowFirst {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));
  }

  /* What else jest asks of whoever orders its files. */
  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
