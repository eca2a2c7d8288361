import * as migration_20261126_074025_initial from './20261126_074025_initial.ts';

export const migrations = [
  {
    up: migration_20261126_074025_initial.up,
    down: migration_20261126_074025_initial.down,
    name: '20261126_074025_initial'
  },
];
