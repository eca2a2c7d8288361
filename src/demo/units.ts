/** The units that part IV of the ward's plan names, written in full. */
export const demoUnits = [
  { name: 'Phòng Văn hóa - Xã hội', shortName: 'Phòng VH-XH' },
  { name: 'Văn phòng HĐND và UBND', shortName: 'Văn phòng' },
  { name: 'Trung tâm Phục vụ Hành chính công', shortName: 'TT PVHCC' },
  { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', shortName: 'Phòng KT-HT-ĐT' },
  { name: 'Trung tâm Dịch vụ tổng hợp', shortName: 'TTDVTH' },
  { name: 'Ban Biên tập Trang thông tin điện tử phường', shortName: 'Ban Biên tập' },
  { name: 'Ban Xây dựng Đảng', shortName: 'Ban XDĐ' },
  { name: 'Ủy ban MTTQ Việt Nam phường', shortName: 'UBMTTQ' },
  { name: 'Các tổ dân phố', shortName: 'TDP' },
]
