import * as migration_20261125_210506_initial from './20261125_210506_initial.ts';

export const migrations = [
  {
    up: migration_20261125_210506_initial.up,
    down: migration_20261125_210506_initial.down,
    name: '20261125_210506_initial'
  },
];
