/** Somebody announces what is to be done: 县委经济工作会议提出，要…; 李明强调，必须…. */
const ANNOUNCEMENT =
  /(?:提出|强调|要求|指出|明确|部署)[^。，：]{0,6}[，：]“?(?:要|必须|应当?)(?!求|不是)|^(?:要|必须)(?!求|不是|素|件|闻|领)/u;
/** What was done or is told of today: with it an announcement ends. */
const TOLD =
  /本报讯|截至|近年来|近日|日前|连日来|目前|去年|过去|以来|记者|看到|现场|(?<!为)了(?!解|然|不)|已(?!经?成为)|^(?:\d{1,2}月)?\d{1,2}日/u;

/** A sentence as this looks at it. */
interface Sentence {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * Whether each sentence tells what somebody announced is to be done.
 *
 * 会议提出，要攻坚克难。新建5个中心。完成扫尾工程。近年来… → yes, yes, yes, no: what follows an announcement goes on with
 * it until a heading or a sentence that tells what was done.
 */
export function announcedOf(sentences: readonly Sentence[]): readonly boolean[] {
  let isGoingOn = false;
  return sentences.map(({ text, isHeading }) => {
    isGoingOn = !isHeading && (ANNOUNCEMENT.test(text) || (isGoingOn && !TOLD.test(text)));
    return isGoingOn;
  });
}
