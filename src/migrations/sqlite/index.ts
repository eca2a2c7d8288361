import * as migration_20261125_213751_initial from './20261125_213751_initial.ts';

export const migrations = [
  {
    up: migration_20261125_213751_initial.up,
    down: migration_20261125_213751_initial.down,
    name: '20261125_213751_initial'
  },
];
