import type { Text } from '../core/text.ts'

/** Colours of a picture: ground (two, for a gradient), main and second text, fine lines. */
export type Palette = {
  value: string
  label: Text
  ground: [string, string]
  main: string
  second: string
  line: string
}

/** Palettes for LED: dark grounds, text that stands out, no large white areas. */
export const palettes: Palette[] = [
  {
    value: 'red-yellow',
    label: { vi: 'Nền đỏ, chữ vàng', en: 'Yellow on red' },
    ground: ['#b71c1c', '#8f1212'],
    main: '#ffeb3b',
    second: '#ffffff',
    line: '#ffd54f',
  },
  {
    value: 'blue-white',
    label: { vi: 'Nền xanh lam, chữ trắng', en: 'White on blue' },
    ground: ['#003a8c', '#00265f'],
    main: '#ffffff',
    second: '#ffe45c',
    line: '#6fb1ff',
  },
  {
    value: 'black-yellow',
    label: { vi: 'Nền đen, chữ vàng', en: 'Yellow on black' },
    ground: ['#101010', '#000000'],
    main: '#ffeb00',
    second: '#ffffff',
    line: '#b58b00',
  },
  {
    value: 'green-white',
    label: { vi: 'Nền xanh lục, chữ trắng', en: 'White on green' },
    ground: ['#0b5d3b', '#063d27'],
    main: '#ffffff',
    second: '#ffe45c',
    line: '#7fd8a8',
  },
]
