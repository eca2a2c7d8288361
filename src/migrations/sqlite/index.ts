import * as migration_20261124_110015_initial from './20261124_110015_initial';

export const migrations = [
  {
    up: migration_20261124_110015_initial.up,
    down: migration_20261124_110015_initial.down,
    name: '20261124_110015_initial'
  },
];
