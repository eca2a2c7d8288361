import * as migration_20261126_072121_initial from './20261126_072121_initial.ts';

export const migrations = [
  {
    up: migration_20261126_072121_initial.up,
    down: migration_20261126_072121_initial.down,
    name: '20261126_072121_initial'
  },
];
