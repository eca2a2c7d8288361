import * as migration_20261126_075329_initial from './20261126_075329_initial.ts';

export const migrations = [
  {
    up: migration_20261126_075329_initial.up,
    down: migration_20261126_075329_initial.down,
    name: '20261126_075329_initial'
  },
];
