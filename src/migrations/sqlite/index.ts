import * as migration_20261126_063226_initial from './20261126_063226_initial.ts';

export const migrations = [
  {
    up: migration_20261126_063226_initial.up,
    down: migration_20261126_063226_initial.down,
    name: '20261126_063226_initial'
  },
];
