import * as migration_20261126_072303_initial from './20261126_072303_initial.ts';

export const migrations = [
  {
    up: migration_20261126_072303_initial.up,
    down: migration_20261126_072303_initial.down,
    name: '20261126_072303_initial'
  },
];
