import * as migration_20261125_163639_initial from './20261125_163639_initial.ts';

export const migrations = [
  {
    up: migration_20261125_163639_initial.up,
    down: migration_20261125_163639_initial.down,
    name: '20261125_163639_initial'
  },
];
