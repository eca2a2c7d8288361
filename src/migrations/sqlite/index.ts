import * as migration_20261125_162402_initial from './20261125_162402_initial.ts';

export const migrations = [
  {
    up: migration_20261125_162402_initial.up,
    down: migration_20261125_162402_initial.down,
    name: '20261125_162402_initial'
  },
];
