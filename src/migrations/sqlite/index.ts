import * as migration_20261125_195635_initial from './20261125_195635_initial.ts';

export const migrations = [
  {
    up: migration_20261125_195635_initial.up,
    down: migration_20261125_195635_initial.down,
    name: '20261125_195635_initial'
  },
];
