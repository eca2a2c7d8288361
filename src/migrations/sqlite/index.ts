import * as migration_20261124_115036_initial from './20261124_115036_initial.ts';

export const migrations = [
  {
    up: migration_20261124_115036_initial.up,
    down: migration_20261124_115036_initial.down,
    name: '20261124_115036_initial'
  },
];
