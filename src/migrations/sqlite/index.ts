import * as migration_20261126_001648_initial from './20261126_001648_initial.ts';

export const migrations = [
  {
    up: migration_20261126_001648_initial.up,
    down: migration_20261126_001648_initial.down,
    name: '20261126_001648_initial'
  },
];
