import { useNavigate } from "@solidjs/router";
import { Show, type JSX } from "solid-js";
import type { Desk } from "../desk/desk";
import { useDesk } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import type { Whereabouts } from "../domain/practice/whereabouts";
import { HelpingHand } from "../ui/helping-hand";
import { Lotus } from "../ui/lotus";
import { words } from "../wording/words";
import "./frame.css";
import { ReadingBar } from "./reading-bar";
import { setAsking } from "./sitting";

interface FrameProps {
  children: JSX.Element;
  /** Buttons at the left of the bottom row. */
  actions?: JSX.Element;
  /** Where the citizen is stuck if they ask for help now; absent outside a tutorial. */
  whereabouts?: () => Whereabouts;
  /** Stands in the corner of "Nhờ giúp" once a number was given. */
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
      <main class="frame-main">{props.children}</main>
      <footer class="frame-foot">
        <div class="frame-actions">{props.actions}</div>
        {props.corner ?? <HelpButton whereabouts={props.whereabouts} />}
      </footer>
    </div>
  );
}

function Brand() {
  const desk = useDesk();
  return (
    <div class="frame-brand">
      <Lotus size={44} />
      <p>
        <strong>{words().brand}</strong>
        <span class="small second-ink">
          <Show when={desk()} fallback={words().notOpened} keyed>
            {(open) => <OfficeName desk={open} />}
          </Show>
        </span>
      </p>
    </div>
  );
}

function OfficeName(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  return <>{known()?.office?.name ?? words().notOpened}</>;
}

/** One tap asks; the number screen does the writing and says when it is done. */
export function HelpButton(props: { whereabouts: (() => Whereabouts) | undefined }) {
  const navigate = useNavigate();
  const onAsk = () => {
    setAsking({ from: props.whereabouts?.() });
    navigate("/number", { replace: true });
  };
  return (
    <button class="btn help" onClick={onAsk}>
      <HelpingHand />
      {words().askForHelp}
    </button>
  );
}
