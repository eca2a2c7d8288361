import * as migration_20261126_005624_initial from './20261126_005624_initial.ts';

export const migrations = [
  {
    up: migration_20261126_005624_initial.up,
    down: migration_20261126_005624_initial.down,
    name: '20261126_005624_initial'
  },
];
