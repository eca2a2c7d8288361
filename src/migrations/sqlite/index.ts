import * as migration_20261126_000841_initial from './20261126_000841_initial.ts';

export const migrations = [
  {
    up: migration_20261126_000841_initial.up,
    down: migration_20261126_000841_initial.down,
    name: '20261126_000841_initial'
  },
];
