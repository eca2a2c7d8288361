import * as migration_20261126_012453_initial from './20261126_012453_initial.ts';

export const migrations = [
  {
    up: migration_20261126_012453_initial.up,
    down: migration_20261126_012453_initial.down,
    name: '20261126_012453_initial'
  },
];
