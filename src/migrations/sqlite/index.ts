import * as migration_20261125_204041_initial from './20261125_204041_initial.ts';

export const migrations = [
  {
    up: migration_20261125_204041_initial.up,
    down: migration_20261125_204041_initial.down,
    name: '20261125_204041_initial'
  },
];
