import * as migration_20261126_111217_initial from './20261126_111217_initial.ts';

export const migrations = [
  {
    up: migration_20261126_111217_initial.up,
    down: migration_20261126_111217_initial.down,
    name: '20261126_111217_initial'
  },
];
