import * as migration_20261126_114355_initial from './20261126_114355_initial.ts';

export const migrations = [
  {
    up: migration_20261126_114355_initial.up,
    down: migration_20261126_114355_initial.down,
    name: '20261126_114355_initial'
  },
];
