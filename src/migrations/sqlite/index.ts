import * as migration_20261126_103508_initial from './20261126_103508_initial.ts';

export const migrations = [
  {
    up: migration_20261126_103508_initial.up,
    down: migration_20261126_103508_initial.down,
    name: '20261126_103508_initial'
  },
];
