import * as migration_20261126_003603_initial from './20261126_003603_initial.ts';

export const migrations = [
  {
    up: migration_20261126_003603_initial.up,
    down: migration_20261126_003603_initial.down,
    name: '20261126_003603_initial'
  },
];
