import localFont from 'next/font/local'

/** Upright letters, needed at once. */
export const upright = localFont({
  src: [
    {
      path: '../../../node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
      weight: '400',
    },
    {
      path: '../../../node_modules/@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
      weight: '700',
    },
  ],
  variable: '--font-upright',
  display: 'swap',
})

/** Italics, loaded only by pages that have some. */
export const italic = localFont({
  src: '../../../node_modules/@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
  style: 'italic',
  variable: '--font-italic',
  display: 'swap',
  preload: false,
})
