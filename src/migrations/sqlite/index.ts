import * as migration_20261125_201122_initial from './20261125_201122_initial.ts';

export const migrations = [
  {
    up: migration_20261125_201122_initial.up,
    down: migration_20261125_201122_initial.down,
    name: '20261125_201122_initial'
  },
];
