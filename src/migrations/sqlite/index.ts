import * as migration_20261126_101906_initial from './20261126_101906_initial.ts';

export const migrations = [
  {
    up: migration_20261126_101906_initial.up,
    down: migration_20261126_101906_initial.down,
    name: '20261126_101906_initial'
  },
];
