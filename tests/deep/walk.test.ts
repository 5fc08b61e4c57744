import { walkTest } from '../screens/flag/walking/walkTest';

walkTest({ length: 2_000, walks: 3, limitMilliseconds: 20 * 60_000 }, 'random walk of three people, each with two Outlooks and the tab, on the sandbox’s Graph');
