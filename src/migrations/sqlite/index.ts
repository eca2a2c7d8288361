import * as migration_20261125_200037_initial from './20261125_200037_initial.ts';

export const migrations = [
  {
    up: migration_20261125_200037_initial.up,
    down: migration_20261125_200037_initial.down,
    name: '20261125_200037_initial'
  },
];
