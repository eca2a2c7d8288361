import * as migration_20261125_195759_initial from './20261125_195759_initial.ts';

export const migrations = [
  {
    up: migration_20261125_195759_initial.up,
    down: migration_20261125_195759_initial.down,
    name: '20261125_195759_initial'
  },
];
