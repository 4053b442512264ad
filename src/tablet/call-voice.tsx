// @chunk later
import { createResource, createSignal, For, Show } from "solid-js";
import { liveOffice } from "../desk/live-office";
import { useSession } from "../desk/live-session";
import { callAloud } from "../device/call-voice";
import { allPieces, spokenPieces } from "../domain/waiting-list/call-out";
import { hasMachineVoice } from "../practice/voice/has-machine-voice";
import { boardWords } from "../wording/board-words";
import { board as viBoard } from "../wording/vi/board";
import { MachineVoiceForm } from "./rules/machine-voice-form";
import { VoicePiece } from "./voice-piece";
import "./call-voice.css";

/** A lead records each word of a call once. The board then calls with that voice. */
export function CallVoice() {
  const session = useSession();
  const says = () => boardWords().recording;
  const known = liveOffice(session().desk);
  const [pieces] = createResource(() => piecesOf(session().desk, session().office));
  const [kept, setKept] = createSignal<ReadonlySet<string>>(new Set());
  const onKept = (name: string, there: boolean) => {
    const next = new Set(kept());
    if (there) next.add(name);
    else next.delete(name);
    setKept(next);
  };
  const onTryOut = () => {
    const call = { number: `${firstLetter(pieces() ?? [])}-123`, counter: "" };
    void callAloud({ pieces: spokenPieces(call), sentence: viBoard.spoken("A một hai ba", "") });
  };
  return (
    <div class="staff-page">
      <h1>{says().title}</h1>
      <p>{says().how}</p>
      <p role="status">{says().all(kept().size, pieces()?.length ?? 0)}</p>
      <ul class="voice-pieces">
        <For each={pieces()}>{(name) => <VoicePiece name={name} onKept={(there) => onKept(name, there)} />}</For>
      </ul>
      <p class="row">
        <button class="btn second" onClick={onTryOut}>
          {says().tryOut}
        </button>
      </p>
      <Show when={hasMachineVoice && known()?.office}>{(office) => <MachineVoiceForm office={office()} />}</Show>
    </div>
  );
}

type Desk = ReturnType<ReturnType<typeof useSession>>["desk"];

async function piecesOf(desk: Desk, office: string): Promise<string[]> {
  const tablets = await desk.journal.things("tablet");
  const counters = (await desk.journal.thing("office", office))?.desks ?? [];
  return allPieces(tablets.map(({ letter }) => letter).sort(), counters);
}

const firstLetter = (pieces: readonly string[]): string =>
  pieces.find((piece) => piece.startsWith("letter-"))?.slice("letter-".length) ?? "A";
