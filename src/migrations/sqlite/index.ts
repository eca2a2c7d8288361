import * as migration_20261126_112829_initial from './20261126_112829_initial.ts';

export const migrations = [
  {
    up: migration_20261126_112829_initial.up,
    down: migration_20261126_112829_initial.down,
    name: '20261126_112829_initial'
  },
];
