import { walkTest } from './walking/walkTest';

walkTest({ length: 150, walks: 1, limitMilliseconds: 120_000, seed: 20261124 });
