import * as migration_20261126_011935_initial from './20261126_011935_initial.ts';

export const migrations = [
  {
    up: migration_20261126_011935_initial.up,
    down: migration_20261126_011935_initial.down,
    name: '20261126_011935_initial'
  },
];
