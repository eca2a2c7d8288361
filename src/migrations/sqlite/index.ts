import * as migration_20261126_110445_initial from './20261126_110445_initial.ts';

export const migrations = [
  {
    up: migration_20261126_110445_initial.up,
    down: migration_20261126_110445_initial.down,
    name: '20261126_110445_initial'
  },
];
