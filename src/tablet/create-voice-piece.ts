import { createSignal, onMount } from "solid-js";
import { playClip } from "../device/clip";
import { recordClip } from "../device/record-clip";
import { eraseClip, keepClip, readClip } from "../device/recorded-voice";
import { boardWords } from "../wording/board-words";

/** Records, keeps and erases one word of a call, and keeps what went wrong. */
export function createVoicePiece(name: string, onKept: (there: boolean) => void) {
  const [there, setThere] = createSignal(false);
  const [stop, setStop] = createSignal<() => void>();
  const [fault, setFault] = createSignal("");
  const tell = (kept: boolean) => (setThere(kept), onKept(kept));
  onMount(async () => (await readClip(name)) && tell(true));
  const onRecord = async () => {
    setFault("");
    const recording = await recordClip().catch(() => undefined);
    if (!recording) return void setFault(boardWords().recording.noMicrophone);
    setStop(() => recording.stop);
    const clip = await recording.done.catch(() => undefined);
    setStop(undefined);
    const kept =
      clip &&
      (await keepClip(name, clip)
        .then(() => true)
        .catch(() => false));
    if (kept) tell(true);
    else setFault(boardWords().recording.notKept);
  };
  const onErase = () =>
    eraseClip(name).then(
      () => (setFault(""), tell(false)),
      () => void setFault(boardWords().recording.notErased),
    );
  return { there, stop, fault, onRecord, onErase };
}

/** Plays what was recorded. */
export async function listen(name: string): Promise<void> {
  const clip = await readClip(name);
  if (!clip) return;
  const address = URL.createObjectURL(clip);
  const done = () => URL.revokeObjectURL(address);
  playClip(address, { rate: 1, ended: done, failed: done });
}
