import * as migration_20261126_001526_initial from './20261126_001526_initial.ts';

export const migrations = [
  {
    up: migration_20261126_001526_initial.up,
    down: migration_20261126_001526_initial.down,
    name: '20261126_001526_initial'
  },
];
