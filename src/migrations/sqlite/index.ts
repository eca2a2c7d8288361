import * as migration_20261125_210804_initial from './20261125_210804_initial.ts';

export const migrations = [
  {
    up: migration_20261125_210804_initial.up,
    down: migration_20261125_210804_initial.down,
    name: '20261125_210804_initial'
  },
];
