import * as migration_20261125_204614_initial from './20261125_204614_initial.ts';

export const migrations = [
  {
    up: migration_20261125_204614_initial.up,
    down: migration_20261125_204614_initial.down,
    name: '20261125_204614_initial'
  },
];
