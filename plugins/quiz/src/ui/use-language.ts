import { useTranslation } from '@payloadcms/ui'

/** The language of the person at the admin, of those that the plugin speaks. */
export const useLanguage = (): 'vi' | 'en' => {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'vi'
}
