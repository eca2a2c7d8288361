import * as migration_20261125_212316_initial from './20261125_212316_initial.ts';

export const migrations = [
  {
    up: migration_20261125_212316_initial.up,
    down: migration_20261125_212316_initial.down,
    name: '20261125_212316_initial'
  },
];
