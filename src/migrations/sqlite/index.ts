import * as migration_20261126_010407_initial from './20261126_010407_initial.ts';

export const migrations = [
  {
    up: migration_20261126_010407_initial.up,
    down: migration_20261126_010407_initial.down,
    name: '20261126_010407_initial'
  },
];
