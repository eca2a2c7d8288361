import * as migration_20261126_015905_initial from './20261126_015905_initial.ts';

export const migrations = [
  {
    up: migration_20261126_015905_initial.up,
    down: migration_20261126_015905_initial.down,
    name: '20261126_015905_initial'
  },
];
