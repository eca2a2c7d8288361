import * as migration_20261126_065020_initial from './20261126_065020_initial.ts';

export const migrations = [
  {
    up: migration_20261126_065020_initial.up,
    down: migration_20261126_065020_initial.down,
    name: '20261126_065020_initial'
  },
];
