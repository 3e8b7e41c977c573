import { DAY, type Month, monthOf } from './dates.js';

/** A report tells the day of its meeting before its first sentences. UTF-16 units. */
const HEAD_LENGTH = 1500;
/** Lines that tell when the page was put up. */
const UPLOAD = /^.*(?:时间|日期|发布|更新|来源|上传).*$/gmu;

/** Where a report tells its day, the surest first. */
const PLACES: readonly RegExp[] = [
  new RegExp(`${DAY}[^。；]{0,45}?(?:大会|会议|人大|全会)`, 'u'), // 2023年1月8日在高唐县第十八届人民代表大会…上
  new RegExp(`[（(][^（）()]{0,12}?${DAY}[^（）()]{0,20}[）)]`, 'u'), // 政府工作报告（2022年12月21日 高世文）
  new RegExp(`(?:^|\\n)[—\\-]*${DAY}(?=\\n)`, 'u'), // a line of its own
];

/** The month of the meeting at which a report was given; null where the head tells none. */
export function readMeeting(text: string): Month | null {
  const head = text.slice(0, HEAD_LENGTH).replace(UPLOAD, '');
  for (const place of PLACES) {
    const match = place.exec(head);
    if (match !== null) return monthOf(match);
  }
  return null;
}
