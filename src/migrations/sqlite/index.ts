import * as migration_20261126_064745_initial from './20261126_064745_initial.ts';

export const migrations = [
  {
    up: migration_20261126_064745_initial.up,
    down: migration_20261126_064745_initial.down,
    name: '20261126_064745_initial'
  },
];
