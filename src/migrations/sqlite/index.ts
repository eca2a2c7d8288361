import * as migration_20261126_081347_initial from './20261126_081347_initial.ts';

export const migrations = [
  {
    up: migration_20261126_081347_initial.up,
    down: migration_20261126_081347_initial.down,
    name: '20261126_081347_initial'
  },
];
