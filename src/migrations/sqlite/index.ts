import * as migration_20261126_074415_initial from './20261126_074415_initial.ts';

export const migrations = [
  {
    up: migration_20261126_074415_initial.up,
    down: migration_20261126_074415_initial.down,
    name: '20261126_074415_initial'
  },
];
