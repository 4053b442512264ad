import { Show } from "solid-js";
import { createSpeech } from "../../device/speech";
import { withApps } from "../../domain/guide/app-of";
import type { GuideInFile } from "../../domain/guide/guide-schema";
import { doneAlone } from "../../domain/practice/practice-summary";
import { createPlayer } from "../../practice/player/create-player";
import { authorWords } from "../../wording/author-words";
import { DraftStage } from "../draft-stage";
import { SignForm } from "./sign-form";

interface PlayThroughProps {
  code: string;
  /** The very text that is played, and signed. */
  text: string;
  guide: GuideInFile;
  onLeave: () => void;
  onSigned: () => void;
}

/** The draft done alone from its first step on; whoever did all of it may sign. Nothing of it is counted. */
export function PlayThrough(props: PlayThroughProps) {
  const says = () => authorWords().sign;
  const guide = { ...withApps(props.guide), slug: props.code };
  const opened = createPlayer({ guide, mode: "alone", step: 0, speech: createSpeech() });
  // A step that was followed by the ring, or watched, is no look.
  const practice = { ...opened.practice, modes: ["alone"] as const };
  const player = { ...opened, practice };
  const done = () => doneAlone(practice.state());
  const left = () => guide.steps.length - done().length;
  return (
    <DraftStage
      player={player}
      leave={says().leave}
      onLeave={props.onLeave}
      end={
        <section class="try-end">
          <h1>{guide.title}</h1>
          <Show
            when={left() === 0}
            fallback={
              <>
                <p role="status">{says().notWhole(left())}</p>
                <button type="button" class="btn main" onClick={() => practice.again("alone")}>
                  {authorWords().editor.again}
                </button>
              </>
            }
          >
            <SignForm {...props} done={done()} />
          </Show>
        </section>
      }
    >
      <span role="status" class="second-ink">
        {says().nthOf(done().length, guide.steps.length)}
      </span>
    </DraftStage>
  );
}
