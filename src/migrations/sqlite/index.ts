import * as migration_20261125_235009_initial from './20261125_235009_initial.ts';

export const migrations = [
  {
    up: migration_20261125_235009_initial.up,
    down: migration_20261125_235009_initial.down,
    name: '20261125_235009_initial'
  },
];
