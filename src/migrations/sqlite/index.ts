import * as migration_20261125_204950_initial from './20261125_204950_initial.ts';

export const migrations = [
  {
    up: migration_20261125_204950_initial.up,
    down: migration_20261125_204950_initial.down,
    name: '20261125_204950_initial'
  },
];
