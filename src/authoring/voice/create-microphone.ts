import { createSignal, onCleanup } from "solid-js";
import { openMicrophone } from "../../device/microphone";
import { atMost } from "../../device/within";
import { loudnessOf } from "../../domain/voice/loudness";

/** Its lamp goes out by itself when nothing was recorded for so long. */
const restsAfterMs = 30_000;
/** The bar follows a voice well enough, and a slow tablet has other things to draw. */
const framesADrawing = 4;

interface Hears {
  frame: (frame: Float32Array, loudness: number) => void;
  /** It was pulled out, or the tablet shows something else. */
  lost: (why: "pulled" | "hidden") => void;
}

/** The microphone of a screen: open from the first sentence on, closed with the screen, out of sight, or when it rests. */
export function createMicrophone(hears: Hears) {
  const [loudness, setLoudness] = createSignal(-100);
  let close: (() => void) | undefined;
  let cancelRest = () => {};
  let drawn = 0;
  const shut = () => {
    cancelRest();
    close?.();
    close = undefined;
    setLoudness(-100);
  };
  const onFrame = (frame: Float32Array) => {
    const heard = loudnessOf(frame);
    drawn = (drawn + 1) % framesADrawing;
    if (!drawn) setLoudness(heard);
    hears.frame(frame, heard);
  };
  const lose = (why: "pulled" | "hidden") => {
    if (!close) return;
    shut();
    hears.lost(why);
  };
  const open = async () => {
    cancelRest();
    close ??= await openMicrophone(onFrame, () => lose("pulled"));
  };
  const onHidden = () => document.hidden && lose("hidden");
  document.addEventListener("visibilitychange", onHidden);
  onCleanup(() => document.removeEventListener("visibilitychange", onHidden));
  onCleanup(shut);
  const rest = () => {
    cancelRest();
    cancelRest = atMost(restsAfterMs, shut);
  };
  return { open, rest, shut, loudness };
}
