import { createSignal, For } from "solid-js";
import { createSpeech } from "../../device/speech";
import { withApps } from "../../domain/guide/app-of";
import type { GuideInFile } from "../../domain/guide/guide-schema";
import type { Mode } from "../../domain/practice/practice";
import { createPlayer } from "../../practice/player/create-player";
import { authorWords } from "../../wording/author-words";
import { DraftStage } from "../draft-stage";

const modes = ["watch", "guided", "alone"] as const satisfies readonly Mode[];

interface TryDraftProps {
  code: string;
  guide: GuideInFile;
  /** The step to begin with, from 0. */
  step: number;
  onLeave: () => void;
}

/** The draft as a citizen will meet it, in each way to practise. Nothing of it is counted or recorded. */
export function TryDraft(props: TryDraftProps) {
  const says = () => authorWords().editor;
  const [mode, setMode] = createSignal<Mode>("guided");
  const guide = { ...withApps(props.guide), slug: props.code };
  const player = createPlayer({ guide, mode: mode(), step: props.step, speech: createSpeech() });
  const { practice } = player;
  const choose = (next: Mode) => {
    setMode(next);
    practice.changeMode(next);
  };
  return (
    <DraftStage
      player={player}
      leave={says().backToText}
      onLeave={props.onLeave}
      end={
        <section class="card try-end">
          <h1>{guide.title}</h1>
          <p role="status">{says().tryEnd}</p>
          <button type="button" class="btn main" onClick={() => practice.again(mode())}>
            {says().again}
          </button>
        </section>
      }
    >
      <div role="group" aria-label={says().tryTitle(guide.title)}>
        <For each={modes}>
          {(one) => (
            <button type="button" class="btn quiet" aria-pressed={mode() === one} onClick={() => choose(one)}>
              {says().modes[one]}
            </button>
          )}
        </For>
      </div>
    </DraftStage>
  );
}
