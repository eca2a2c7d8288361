import * as migration_20261125_201740_initial from './20261125_201740_initial.ts';

export const migrations = [
  {
    up: migration_20261125_201740_initial.up,
    down: migration_20261125_201740_initial.down,
    name: '20261125_201740_initial'
  },
];
