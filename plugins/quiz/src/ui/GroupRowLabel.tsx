'use client'
import { useFormFields, useRowLabel, useTranslation } from '@payloadcms/ui'

type Row = { code?: string; name?: string; nameEn?: string }

/** A group by its code and name, with how many questions are its own or for all. */
export const GroupRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const isEnglish = useTranslation().i18n.language === 'en'
  const { code = '' } = data
  const questions = useFormFields(
    ([fields]) =>
      (fields['questions']?.rows ?? []).filter((_, at) => {
        const only = fields[`questions.${at}.onlyGroups`]?.value
        return !Array.isArray(only) || only.length === 0 || only.includes(code)
      }).length,
  )
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  const name = (isEnglish && data.nameEn) || data.name
  return (
    <span>
      {[code || number, name, `${questions} ${isEnglish ? 'questions' : 'câu hỏi'}`]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}
