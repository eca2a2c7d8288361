import * as migration_20261125_202656_initial from './20261125_202656_initial.ts';

export const migrations = [
  {
    up: migration_20261125_202656_initial.up,
    down: migration_20261125_202656_initial.down,
    name: '20261125_202656_initial'
  },
];
