import * as migration_20261126_080436_initial from './20261126_080436_initial.ts';

export const migrations = [
  {
    up: migration_20261126_080436_initial.up,
    down: migration_20261126_080436_initial.down,
    name: '20261126_080436_initial'
  },
];
