import * as migration_20261125_175738_initial from './20261125_175738_initial.ts';

export const migrations = [
  {
    up: migration_20261125_175738_initial.up,
    down: migration_20261125_175738_initial.down,
    name: '20261125_175738_initial'
  },
];
