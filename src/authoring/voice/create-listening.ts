import { createSignal, onCleanup } from "solid-js";
import { sayRecorded } from "../../practice/voice/say-recorded";
import { authorWords } from "../../wording/author-words";

/** Plays what a voice read, to whoever decides whether to record it again. */
export function createListening(voice: () => string, fail: (why: string) => void) {
  const [plays, setPlays] = createSignal(false);
  let silence = () => {};
  const onSilence = () => {
    silence();
    setPlays(false);
  };
  const onListen = (mark: string) => {
    onSilence();
    setPlays(true);
    const ended = () => setPlays(false);
    const failed = () => (setPlays(false), fail(authorWords().voice.unheard));
    silence = sayRecorded(voice(), [{ mark, rests: false }], { rate: 1, ended, failed });
  };
  onCleanup(onSilence);
  return { plays, onListen, onSilence };
}

export type Listening = ReturnType<typeof createListening>;
