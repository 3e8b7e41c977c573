/** What the first lines of a file may say of its title: front matter (title: …), a labelled line (标题：…). */
const LABELLED = /^(?:title|标题|原标题)[:：](.+)$/mu;
/** A line that reads like the headline of a report. */
const REPORT_LINE = /^.{0,40}工作报告.{0,24}$/mu;
const HEAD_LENGTH = 800;
/** Lines that are no headline: marks of front matter, labels, columns of a paper, captions. */
const NO_TITLE = /^(?:---|source[:：].*|[①-⑳].*|\d+|[（(].*[）)]|.*[。；，]|工作报告|聚焦)$/u;
const LONGEST_TITLE = 80;

/** The title of a document, from its plain text: 高唐县2023年政府工作报告; its first headline where none is marked. */
export function readTitle(plain: string): string {
  const head = plain.slice(0, HEAD_LENGTH);
  const labelled = LABELLED.exec(head)?.[1];
  if (labelled !== undefined && labelled !== '') return labelled.slice(0, LONGEST_TITLE);
  const lines = head.split('\n');
  const report = lines.filter((line) => REPORT_LINE.test(line)).toSorted((a, b) => weight(b) - weight(a))[0];
  return (report ?? lines.find((line) => !NO_TITLE.test(line)) ?? lines[0] ?? '').slice(0, LONGEST_TITLE);
}

/** A headline with a year and a place says more than the bare 政府工作报告. */
function weight(line: string): number {
  return Number(/\d{4}年/u.test(line)) + Number(/[县区市州盟旗省]/u.test(line));
}
