import * as migration_20261126_103735_initial from './20261126_103735_initial.ts';

export const migrations = [
  {
    up: migration_20261126_103735_initial.up,
    down: migration_20261126_103735_initial.down,
    name: '20261126_103735_initial'
  },
];
