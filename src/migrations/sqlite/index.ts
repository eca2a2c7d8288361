import * as migration_20261125_212544_initial from './20261125_212544_initial.ts';

export const migrations = [
  {
    up: migration_20261125_212544_initial.up,
    down: migration_20261125_212544_initial.down,
    name: '20261125_212544_initial'
  },
];
