import { Show } from "solid-js";
import { authorWords } from "../../wording/author-words";
import type { Listening } from "./create-listening";
import type { Recorder } from "./create-recorder";

interface RecordButtonsProps {
  recorder: Recorder;
  listening: Listening;
  /** The number of the last sentence, from 0. */
  last: number;
}

/** One large button for what comes next, so that whoever reads need not look for it; beside it what is needed at times. */
export function RecordButtons(props: RecordButtonsProps) {
  const says = () => authorWords().voice;
  const { at, line, phase, goesOn, onBegin, onEnd, onShow, onStop } = props.recorder;
  const isStill = () => phase() === "still";
  const mayGoOn = () => isStill() && at() < props.last;
  const goesForward = () => mayGoOn() && line().clip && !line().clip?.fault;
  const main = () => {
    if (phase() === "hearing") return goesOn() ? says().stop : says().end;
    if (phase() !== "still") return phase() === "opening" ? says().opening : says().keeping;
    if (goesForward()) return says().forward;
    return line().clip ? says().again : says().record;
  };
  const begin = (atOneGo: boolean) => {
    props.listening.onSilence();
    void onBegin(atOneGo);
  };
  const onMain = () => {
    if (phase() === "hearing") return goesOn() ? onStop() : void onEnd();
    if (!isStill()) return;
    if (goesForward()) onShow(at() + 1);
    else begin(false);
  };
  const listen = () => (props.listening.plays() ? props.listening.onSilence() : props.listening.onListen(line().mark));
  return (
    <div class="voice-acts voice-record">
      <button
        type="button"
        class="btn main"
        aria-disabled={phase() === "keeping" || phase() === "opening"}
        onClick={onMain}
      >
        <Show when={!goesForward()}>
          <span class="voice-lamp" data-on={phase() === "hearing" ? "" : undefined} aria-hidden="true" />
        </Show>
        {main()}
      </button>
      <button type="button" class="btn second" disabled={!isStill() || !line().clip} onClick={listen}>
        {props.listening.plays() ? says().silence : says().listen}
      </button>
      <button type="button" class="btn quiet" disabled={!isStill()} onClick={() => begin(true)}>
        {says().atOneGo}
      </button>
      <Show when={goesForward()}>
        <button type="button" class="btn quiet" onClick={() => begin(false)}>
          {says().again}
        </button>
      </Show>
      <button type="button" class="btn quiet" disabled={!isStill() || at() === 0} onClick={() => onShow(at() - 1)}>
        {says().previous}
      </button>
      <Show when={!goesForward()}>
        <button type="button" class="btn quiet" disabled={!mayGoOn()} onClick={() => onShow(at() + 1)}>
          {says().forward}
        </button>
      </Show>
    </div>
  );
}
