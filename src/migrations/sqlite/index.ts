import * as migration_20261125_164300_initial from './20261125_164300_initial.ts';

export const migrations = [
  {
    up: migration_20261125_164300_initial.up,
    down: migration_20261125_164300_initial.down,
    name: '20261125_164300_initial'
  },
];
