import { Show } from "solid-js";
import { boardWords } from "../wording/board-words";
import { board as viBoard } from "../wording/vi/board";
import { createVoicePiece, listen } from "./create-voice-piece";

/** The words of a piece as they are read into the microphone: always Vietnamese, as they will be called. */
function readWords(name: string): string {
  const [kind, ...rest] = name.split("-");
  const what = rest.join("-");
  if (kind === "digit") return viBoard.digits[Number(what)] ?? what;
  if (kind === "letter") return viBoard.recording.letter(what);
  if (kind === "desk") return viBoard.recording.counter(what);
  return kind === "other" ? viBoard.recording.otherDay : viBoard.invite;
}

/** One word of a call, with buttons to record, play and erase it. */
export function VoicePiece(props: { name: string; onKept: (there: boolean) => void }) {
  const says = () => boardWords().recording;
  const { there, stop, fault, onRecord, onErase } = createVoicePiece(props.name, props.onKept);
  /** The name of the piece for screen readers, because many pieces have the same buttons. */
  const named = (action: string) => `${action}: ${readWords(props.name)}`;
  return (
    <li class="card voice-piece">
      <p>
        <strong>{says().read(readWords(props.name))}</strong>
        <span class={there() ? "pill" : "pill care"}>{there() ? says().done : says().missing}</span>
      </p>
      <p role="alert" class="fault">
        {fault()}
      </p>
      <p class="row">
        {/* One button: a second in its place would not have the focus of whoever pressed the first. */}
        <button
          class={stop() ? "btn main" : "btn second"}
          aria-label={named(stop() ? says().stop : says().record)}
          onClick={() => (stop() ?? (() => void onRecord()))()}
        >
          {stop() ? says().stop : says().record}
        </button>
        <Show when={there() && !stop()}>
          <button class="btn quiet" aria-label={named(says().listen)} onClick={() => void listen(props.name)}>
            {says().listen}
          </button>
          <button class="btn quiet" aria-label={named(says().erase)} onClick={() => void onErase()}>
            {says().erase}
          </button>
        </Show>
      </p>
    </li>
  );
}
