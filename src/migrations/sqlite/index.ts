import * as migration_20261124_113627_initial from './20261124_113627_initial.ts';

export const migrations = [
  {
    up: migration_20261124_113627_initial.up,
    down: migration_20261124_113627_initial.down,
    name: '20261124_113627_initial'
  },
];
