import { createSignal } from "solid-js";
import type { LineRead } from "../../domain/voice/lines-to-read";
import { authorWords } from "../../wording/author-words";
import { finishSound, type FinishedSound } from "./finish-sound";

/** Rejects when it was not kept. */
export type Keep = (line: LineRead, made: FinishedSound) => Promise<void>;

/** What the screen says of the last sentence: that it is kept, or kindly what was wrong with it. */
export function createSaid() {
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  return {
    said,
    fail: (fault: string) => setSaid({ fault, good: "" }),
    tell: (good: string) => setSaid({ fault: "", good }),
  };
}

export type Said = ReturnType<typeof createSaid>;

/** Makes and keeps what was read, one sentence after the other, while the next one may already be read. */
export function createKeeping(keep: Keep, { fail }: Pick<Said, "fail">) {
  const says = () => authorWords().voice;
  const pending = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const finish = async (line: LineRead, heard: Float32Array): Promise<"kept" | "faulty" | "not-kept"> => {
    try {
      const made = await finishSound(heard);
      if (made === "empty") return (fail(says().faults.empty), "faulty");
      await keep(line, made);
      if (!made.fault) return "kept";
      fail(says().faults[made.fault]);
      return "faulty";
    } catch {
      fail(says().notKept);
      return "not-kept";
    } finally {
      pending.delete(line.mark);
    }
  };
  return {
    isBeingKept: (mark: string) => pending.has(mark),
    keepNext(line: LineRead, heard: Float32Array) {
      pending.add(line.mark);
      const keeping = last.then(() => finish(line, heard));
      last = keeping;
      return keeping;
    },
  };
}
