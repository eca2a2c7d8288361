import * as migration_20261125_193714_initial from './20261125_193714_initial.ts';

export const migrations = [
  {
    up: migration_20261125_193714_initial.up,
    down: migration_20261125_193714_initial.down,
    name: '20261125_193714_initial'
  },
];
