import * as migration_20261125_205646_initial from './20261125_205646_initial.ts';

export const migrations = [
  {
    up: migration_20261125_205646_initial.up,
    down: migration_20261125_205646_initial.down,
    name: '20261125_205646_initial'
  },
];
