import { Show } from "solid-js";
import type { LineRead } from "../../domain/voice/lines-to-read";
import { authorWords } from "../../wording/author-words";
import { createListening } from "./create-listening";
import type { Recorder } from "./create-recorder";
import { stateOf } from "./line-list";
import { RecordButtons } from "./record-buttons";

interface PrompterProps {
  recorder: Recorder;
  lines: readonly LineRead[];
  /** The id of the voice that reads. */
  voice: string;
}

/** The softest sound that the bar shows, in dB. */
const softest = -60;

/** Nobody stumbles over "Wi-" at the end of a line. */
const unbroken = (text: string): string => text.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011");

/** The sentence to read, in letters that are read from an arm's length, with what comes behind it. */
export function Prompter(props: PrompterProps) {
  const says = () => authorWords().voice;
  const line = () => props.recorder.line();
  const listening = createListening(() => props.voice, props.recorder.fail);
  const kind = () => {
    const { kind: of, step } = line();
    return step === undefined ? says().kinds[of] : says().step(step, says().kinds[of]);
  };
  const share = () => Math.min(1, Math.max(0, (props.recorder.loudness() - softest) / -softest));
  return (
    <section class="card voice-prompter" data-phase={props.recorder.phase()}>
      <p class="voice-where">
        <span>{says().nth(props.recorder.at() + 1, props.lines.length)}</span>
        <span class="second-ink">{kind()}</span>
        <span class="writing-state" classList={{ care: stateOf(line()) === "redo" || stateOf(line()) === "changed" }}>
          {says().states[stateOf(line())]}
        </span>
      </p>
      <p class="voice-sentence" lang="vi">
        {unbroken(line().text)}
      </p>
      <Show when={props.lines[props.recorder.at() + 1]}>
        {(next) => (
          <p class="voice-next second-ink" lang="vi">
            <span>{`${says().next}: `}</span>
            {unbroken(next().text)}
          </p>
        )}
      </Show>
      <Show when={line().before}>{(before) => <p class="notice">{says().before(before())}</p>}</Show>
      <div class="voice-level" role="img" aria-label={says().level}>
        <span style={{ transform: `scaleX(${share()})` }} />
      </div>
      <p role="alert" class="notice voice-fault" classList={{ unseen: !props.recorder.said().fault }}>
        {props.recorder.said().fault}
      </p>
      <p role="status" class="voice-good">
        {props.recorder.said().good}
      </p>
      <RecordButtons recorder={props.recorder} listening={listening} last={props.lines.length - 1} />
    </section>
  );
}
