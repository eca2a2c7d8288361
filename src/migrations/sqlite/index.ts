import * as migration_20261124_110925_initial from './20261124_110925_initial.ts';

export const migrations = [
  {
    up: migration_20261124_110925_initial.up,
    down: migration_20261124_110925_initial.down,
    name: '20261124_110925_initial'
  },
];
