import { createSignal } from "solid-js";
import { nextUnread, type LineRead } from "../../domain/voice/lines-to-read";
import { authorWords } from "../../wording/author-words";
import { createKeeping, createSaid, type Keep } from "./create-keeping";
import { createMicrophone } from "./create-microphone";
import { createStage } from "./create-stage";
import { makeTake } from "./make-take";

type Lines = () => readonly LineRead[];

/** Sentence after sentence in front of the microphone: which one is shown, what is going on, and what to say about it. */
export function createRecorder({ lines, keep }: { lines: Lines; keep: Keep }) {
  const says = () => authorWords().voice;
  const [at, setAt] = createSignal(nextUnread(lines(), -1) ?? 0);
  const line = () => lines()[at()]!;
  const [told, stage] = [createSaid(), createStage()];
  const keeping = createKeeping(keep, told);
  /** The next sentence that nobody read; false where there is none. */
  const goOn = () => {
    const next = nextUnread(lines(), at(), keeping.isBeingKept);
    if (next !== undefined) setAt(next);
    return next !== undefined;
  };
  const onRead = async (heard: Float32Array) => {
    const kept = keeping.keepNext(line(), heard);
    const flows = stage.goesOn() && goOn();
    if (flows) return;
    stage.enter("keeping");
    const answer = await kept;
    stage.enter("still");
    if (answer === "kept") told.tell(lines().every(({ clip }) => clip) ? says().keptAll : says().kept);
  };
  const hearing = createHearing({ stage, told, sentence: () => line().text, onRead });
  const onShow = (n: number) => {
    if (stage.phase() !== "still") return;
    setAt(Math.min(Math.max(n, 0), lines().length - 1));
    told.tell("");
  };
  return { at, line, onShow, ...stage, ...told, ...hearing };
}

interface Heard {
  stage: ReturnType<typeof createStage>;
  told: ReturnType<typeof createSaid>;
  sentence: () => string;
  /** All that was heard of the sentence. Whoever reads on hears of the next one by then. */
  onRead: (heard: Float32Array) => Promise<void>;
}

/** Begins and ends to hear a sentence, by a button or, at one go, by the silence behind it. */
function createHearing({ stage, told, sentence, onRead }: Heard) {
  const says = () => authorWords().voice;
  const take = makeTake();
  const halt = () => {
    take.drop();
    stage.enter("still");
    microphone.rest();
  };
  const microphone = createMicrophone({
    frame: (frame, loudness) => {
      take.hear(frame, loudness);
      if (stage.phase() !== "hearing") return;
      if (take.isFull()) void onEnd().then(() => told.fail(says().tooLong));
      else if (stage.goesOn() && take.isReadToEnd(sentence())) void onEnd();
    },
    lost: (why) => (halt(), why === "pulled" && told.fail(says().lost)),
  });
  const begin = () => {
    take.begin();
    stage.enter("hearing");
  };
  const onBegin = async (atOneGo: boolean) => {
    stage.enter("opening");
    told.tell(says().opening);
    const isOpen = await microphone.open().then(...yesOrNo);
    if (!isOpen) return (halt(), void told.fail(says().noMicrophone));
    stage.setGoesOn(atOneGo);
    told.tell(atOneGo ? says().hearingAll : says().hearing);
    begin();
  };
  const onEnd = async () => {
    const read = onRead(take.end());
    // Whether another sentence came is known at once; that this one is kept, only later.
    if (stage.phase() === "hearing") begin();
    await read;
    if (stage.phase() === "still") microphone.rest();
  };
  const onStop = () => (halt(), told.tell(""));
  return { onBegin, onEnd, onStop, loudness: microphone.loudness };
}

const yesOrNo = [() => true, () => false] as const;

export type Recorder = ReturnType<typeof createRecorder>;
