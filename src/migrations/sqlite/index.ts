import * as migration_20261126_075110_initial from './20261126_075110_initial.ts';

export const migrations = [
  {
    up: migration_20261126_075110_initial.up,
    down: migration_20261126_075110_initial.down,
    name: '20261126_075110_initial'
  },
];
