import * as migration_20261125_195342_initial from './20261125_195342_initial.ts';

export const migrations = [
  {
    up: migration_20261125_195342_initial.up,
    down: migration_20261125_195342_initial.down,
    name: '20261125_195342_initial'
  },
];
