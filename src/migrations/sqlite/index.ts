import * as migration_20261126_073512_initial from './20261126_073512_initial.ts';

export const migrations = [
  {
    up: migration_20261126_073512_initial.up,
    down: migration_20261126_073512_initial.down,
    name: '20261126_073512_initial'
  },
];
