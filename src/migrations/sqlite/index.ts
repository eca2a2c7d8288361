import * as migration_20261125_234453_initial from './20261125_234453_initial.ts';

export const migrations = [
  {
    up: migration_20261125_234453_initial.up,
    down: migration_20261125_234453_initial.down,
    name: '20261125_234453_initial'
  },
];
