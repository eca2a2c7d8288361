import type { Palette } from '../core/palette.ts'

/** Palettes for LED: dark grounds, text that stands out, no large white areas. */
export const palettes: readonly Palette[] = [
  {
    value: 'red-yellow',
    label: { vi: 'Nền đỏ, chữ vàng', en: 'Yellow on red' },
    ground: ['#b71c1c', '#8c1010'],
    panel: '#6e0b0b',
    main: '#ffeb3b',
    second: '#ffffff',
    line: '#ffca28',
    shadow: '#5c0808',
  },
  {
    value: 'blue-white',
    label: { vi: 'Nền xanh lam, chữ trắng', en: 'White on blue' },
    ground: ['#003a8c', '#00276a'],
    panel: '#001a4d',
    main: '#ffffff',
    second: '#ffe45c',
    line: '#64a8ff',
    shadow: '#00163f',
  },
  {
    value: 'black-yellow',
    label: { vi: 'Nền đen, chữ vàng', en: 'Yellow on black' },
    ground: ['#1c1c1c', '#0a0a0a'],
    panel: '#000000',
    main: '#ffeb00',
    second: '#ffffff',
    line: '#d6a800',
    shadow: '#000000',
  },
  {
    value: 'green-white',
    label: { vi: 'Nền xanh lục, chữ trắng', en: 'White on green' },
    ground: ['#0b5d3b', '#06432a'],
    panel: '#032c1b',
    main: '#ffffff',
    second: '#ffe45c',
    line: '#7fd8a8',
    shadow: '#022015',
  },
]
