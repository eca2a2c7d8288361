import * as migration_20261125_194909_initial from './20261125_194909_initial.ts';

export const migrations = [
  {
    up: migration_20261125_194909_initial.up,
    down: migration_20261125_194909_initial.down,
    name: '20261125_194909_initial'
  },
];
