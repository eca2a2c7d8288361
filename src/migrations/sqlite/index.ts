import * as migration_20261126_011739_initial from './20261126_011739_initial.ts';

export const migrations = [
  {
    up: migration_20261126_011739_initial.up,
    down: migration_20261126_011739_initial.down,
    name: '20261126_011739_initial'
  },
];
