import * as migration_20261126_005646_initial from './20261126_005646_initial.ts';

export const migrations = [
  {
    up: migration_20261126_005646_initial.up,
    down: migration_20261126_005646_initial.down,
    name: '20261126_005646_initial'
  },
];
