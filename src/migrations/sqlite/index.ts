import * as migration_20261126_113637_initial from './20261126_113637_initial.ts';

export const migrations = [
  {
    up: migration_20261126_113637_initial.up,
    down: migration_20261126_113637_initial.down,
    name: '20261126_113637_initial'
  },
];
