import { Show } from "solid-js";
import { createSpeech } from "../../device/speech";
import { withApps } from "../../domain/guide/app-of";
import type { GuideInFile } from "../../domain/guide/guide-schema";
import { doneAlone } from "../../domain/practice/practice-summary";
import { createPlayer } from "../../practice/player/create-player";
import { StepActions } from "../../practice/player/step-actions";
import { StepView } from "../../practice/player/step-view";
import { authorWords } from "../../wording/author-words";
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
    <div class="try-draft">
      <div class="try-head">
        <button type="button" class="btn second" onClick={() => props.onLeave()}>
          {says().leave}
        </button>
        <span role="status" class="second-ink">
          {says().nthOf(done().length, guide.steps.length)}
        </span>
      </div>
      <Show
        when={!practice.state().finished}
        fallback={
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
        <StepView {...player} onOfferTaken={() => practice.next()} />
        <div>
          <StepActions {...player} />
        </div>
      </Show>
    </div>
  );
}
