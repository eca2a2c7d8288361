import type { LedScreen } from 'payload-types'

/** One of the demo ward's screens. */
export type DemoScreen = 'square' | 'gate' | 'culture'

/** The demo ward's LED screens, as their collection keeps them. */
export const demoScreens: Record<DemoScreen, Omit<LedScreen, 'id' | 'createdAt' | 'updatedAt'>> = {
  square: {
    name: 'LED Quảng trường',
    place: 'Quảng trường trung tâm',
    ...{ modulesAcross: 12, modulesDown: 12, moduleWidth: 128, moduleHeight: 64 },
    ...{ pitch: 2.5, viewingDistance: 25, safeArea: 12 },
    ...{ colorMode: 'full', controller: 'Đầu phát có phần mềm lịch phát' },
    brightness: 'Ban đêm giảm còn 30 %',
  },
  gate: {
    name: 'LED cổng trụ sở UBND',
    place: 'Cổng trụ sở UBND phường',
    ...{ modulesAcross: 16, modulesDown: 3, moduleWidth: 64, moduleHeight: 32 },
    ...{ pitch: 5, viewingDistance: 20, safeArea: 0 },
    ...{ colorMode: 'full', controller: 'Máy tính qua HDMI, hiển thị 1:1' },
    brightness: 'Ban đêm giảm còn 50 %',
  },
  culture: {
    name: 'Bảng LED Nhà văn hóa',
    place: 'Nhà văn hóa tổ dân phố 3',
    ...{ modulesAcross: 12, modulesDown: 12, moduleWidth: 32, moduleHeight: 16 },
    ...{ pitch: 10, viewingDistance: 30, safeArea: 0 },
    ...{ colorMode: 'one', light: 'red', tones: 'solid', controller: 'Bo mạch nhận tệp qua USB' },
    brightness: 'Cố định',
  },
}
