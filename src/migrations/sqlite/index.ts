import * as migration_20261125_210421_initial from './20261125_210421_initial.ts';

export const migrations = [
  {
    up: migration_20261125_210421_initial.up,
    down: migration_20261125_210421_initial.down,
    name: '20261125_210421_initial'
  },
];
