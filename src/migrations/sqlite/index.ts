import * as migration_20261124_111711_initial from './20261124_111711_initial.ts';

export const migrations = [
  {
    up: migration_20261124_111711_initial.up,
    down: migration_20261124_111711_initial.down,
    name: '20261124_111711_initial'
  },
];
