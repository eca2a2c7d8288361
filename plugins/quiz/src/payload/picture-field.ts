import type { Field } from 'payload'
import { label } from './field-help.ts'

/** A question's picture, from the project's own collection of them. */
export const pictureField = (pictures: string): Field =>
  ({
    ...{ name: 'image', type: 'upload', relationTo: pictures },
    label: label('Hình', 'Picture'),
    admin: {
      description: label(
        'Hiện dưới câu hỏi khi đợt thi mở, thu nhỏ còn rộng nhất 720 điểm ảnh. Lời mô tả hình được đọc cho người khiếm thị: đừng để lộ đáp án.',
        'Shown below the question while a round is open, at most 720 pixels wide. Its description is read to those who can’t see it: don’t let it tell the answer.',
      ),
    },
  }) as Field
