import * as migration_20261125_205552_initial from './20261125_205552_initial.ts';

export const migrations = [
  {
    up: migration_20261125_205552_initial.up,
    down: migration_20261125_205552_initial.down,
    name: '20261125_205552_initial'
  },
];
