import { option } from './text.ts'

/** What questions of the ward's contests are about. */
export const questionTopics = [
  option('reform', 'Chương trình cải cách hành chính', 'The reform programme'),
  option('indices', 'Các chỉ số PAPI, SIPAS, PAR Index, PCI', 'Indices'),
  option('identity', 'Định danh điện tử, cư trú', 'Electronic identity, residence'),
  option('civil-status', 'Hộ tịch, chứng thực', 'Civil status, certification'),
  option('one-stop', 'Cơ chế một cửa, dịch vụ công trực tuyến', 'One-stop shop, online services'),
  option('ward-plan', 'Kế hoạch tuyên truyền của phường', 'The ward’s plan'),
]
