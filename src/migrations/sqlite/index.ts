import * as migration_20261126_082541_initial from './20261126_082541_initial.ts';

export const migrations = [
  {
    up: migration_20261126_082541_initial.up,
    down: migration_20261126_082541_initial.down,
    name: '20261126_082541_initial'
  },
];
