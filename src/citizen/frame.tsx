import type { JSX } from "solid-js";
import type { Whereabouts } from "../domain/practice/whereabouts";
import { textSize } from "../ui/look/reading";
import { Brand } from "./brand";
import "./frame.css";
import { HelpButton } from "./help-button";
import { ReadingBar } from "./reading-bar";

interface FrameProps {
  children: JSX.Element;
  /** Buttons at the left of the bottom row. */
  actions?: JSX.Element;
  /** Where the citizen is stuck if they ask for help now; absent outside a tutorial. */
  whereabouts?: () => Whereabouts;
  /** Shown in the corner instead of "Nhờ giúp" once a number was given. */
  corner?: JSX.Element;
}

/** What every citizen screen has in the same place: where am I, larger letters, and help in the bottom right corner. */
export function Frame(props: FrameProps) {
  return (
    <div class="frame">
      <header class="frame-head">
        <Brand />
        <ReadingBar />
      </header>
      {/* In the largest letters the middle may scroll, and who has only a keyboard must be able to scroll it. */}
      <main class="frame-main" tabindex={textSize() === "a-plus-plus" ? 0 : undefined}>
        {props.children}
      </main>
      <footer class="frame-foot">
        <div class="frame-actions">{props.actions}</div>
        {props.corner ?? <HelpButton whereabouts={props.whereabouts} />}
      </footer>
    </div>
  );
}
