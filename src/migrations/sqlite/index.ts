import * as migration_20261125_203206_initial from './20261125_203206_initial.ts';

export const migrations = [
  {
    up: migration_20261125_203206_initial.up,
    down: migration_20261125_203206_initial.down,
    name: '20261125_203206_initial'
  },
];
