import * as migration_20261125_193919_initial from './20261125_193919_initial.ts';

export const migrations = [
  {
    up: migration_20261125_193919_initial.up,
    down: migration_20261125_193919_initial.down,
    name: '20261125_193919_initial'
  },
];
