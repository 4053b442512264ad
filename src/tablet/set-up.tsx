// @chunk later
// Whoever sets a tablet up has a network for as long as that takes.
import { A } from "@solidjs/router";
import { onCleanup, Show } from "solid-js";
import { useDesk, useDeskState } from "../desk/live-desk";
import { welcomeAddress } from "../domain/addresses";
import { readAsStaff } from "../wording/staff-language";
import { staffWords, whyNothingKept } from "../wording/staff-words";
import { FirstRun } from "./first-run";
import "./tablet.css";

/** First run: open the office with its first lead in under a minute, or look around in a sample office. */
export function SetUp() {
  const state = useDeskState();
  const desk = useDesk();
  onCleanup(readAsStaff());
  return (
    <main class="set-up">
      <Show when={desk()} keyed fallback={<p role="status">{state().state === "refused" ? whyNothingKept() : ""}</p>}>
        {(open) => <FirstRun desk={open} />}
      </Show>
      <A class="btn quiet" href={welcomeAddress} replace>
        {staffWords().setUp.toWelcome}
      </A>
    </main>
  );
}
