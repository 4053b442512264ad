import { createMemo, createSignal, For, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { linesRead, type LineRead, type LineToRead } from "../../domain/voice/lines-to-read";
import { bytesOf, type RecordedVoice } from "../../domain/voice/recorded-voice";
import { authorWords } from "../../wording/author-words";
import type { Keep } from "./create-keeping";
import { createRecorder } from "./create-recorder";
import type { Voices } from "./create-voices";
import { LineList } from "./line-list";
import { Prompter } from "./prompter";

interface RecordPartProps {
  part: { code: string; lines: readonly LineToRead[] };
  voice: RecordedVoice;
  voices: Voices;
  onChoose: (id: string) => void;
  onOther: () => void;
}

/** One voice reads one part: the sentence to read, and below it all of them with what is recorded. */
export function RecordPart(props: RecordPartProps) {
  const session = useSession();
  const says = () => authorWords().voice;
  const lines = createMemo<LineRead[]>(() => linesRead(props.part.code, props.part.lines, props.voice.clips));
  const keep: Keep = ({ mark, text, place }, { sound, ms, fault }) => {
    const of = { mark, text, place, part: props.part.code, at: session().desk.now() };
    return props.voices.keep(props.voice.id, { ...of, ms, bytes: sound.size, ...(fault && { fault }) }, sound);
  };
  const recorder = createRecorder({ lines, keep });
  const [listed, setListed] = createSignal(false);
  const done = () => lines().filter(({ clip }) => clip).length;
  const isStill = () => recorder.phase() === "still";
  return (
    <>
      <Prompter recorder={recorder} lines={lines()} voice={props.voice.id} />
      <div class="voice-whose">
        <Show when={props.voices.all().length > 1} fallback={<span>{`${says().whose}: ${props.voice.name}`}</span>}>
          <label>
            {says().whose}
            <select disabled={!isStill()} onChange={(event) => props.onChoose(event.currentTarget.value)}>
              <For each={props.voices.all()}>
                {({ id, name }) => (
                  <option value={id} selected={id === props.voice.id}>
                    {name}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <span>{says().done(done(), lines().length)}</span>
        <span class="second-ink">{says().size(says().bytes(bytesOf(props.voice)))}</span>
      </div>
      <div class="voice-acts">
        <button type="button" class="btn quiet" aria-expanded={listed()} onClick={() => setListed(!listed())}>
          {says().all(lines().length)}
        </button>
        <button type="button" class="btn quiet" disabled={!isStill()} onClick={() => props.onOther()}>
          {says().consent.fresh}
        </button>
      </div>
      <Show when={listed()}>
        <LineList lines={lines()} at={recorder.at()} onShow={recorder.onShow} />
      </Show>
    </>
  );
}
