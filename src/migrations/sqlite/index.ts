import * as migration_20261125_165705_initial from './20261125_165705_initial.ts';

export const migrations = [
  {
    up: migration_20261125_165705_initial.up,
    down: migration_20261125_165705_initial.down,
    name: '20261125_165705_initial'
  },
];
