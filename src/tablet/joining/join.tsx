// @chunk later
import { Match, Show, Switch } from "solid-js";
import { useDesk, useDeskState } from "../../desk/live-desk";
import { welcomeAddress } from "../../domain/addresses";
import { Trouble } from "../../ui/trouble";
import { devicesWords } from "../../wording/devices-words";
import { whyNothingKept } from "../../wording/staff-words";
import { AnswerInvitation } from "./answer-invitation";
import "../devices/devices.css";
import "./join.css";

/** A new device answers the invitation that its camera opened; nothing has to be typed. */
export function Join() {
  const state = useDeskState();
  const desk = useDesk();
  const says = () => devicesWords().join;
  return (
    <Switch fallback={<main class="join" aria-busy={true} aria-label={says().opening} />}>
      <Match when={state().state === "refused"}>
        <Trouble title={says().title} says={whyNothingKept()} home={says().home} />
      </Match>
      <Match when={desk()} keyed>
        {(open) => (
          <main class="join">
            <Show when={location.hash} fallback={<Nothing />}>
              <AnswerInvitation desk={open} />
            </Show>
          </main>
        )}
      </Match>
    </Switch>
  );
}

function Nothing() {
  return (
    <>
      <h1>{devicesWords().join.title}</h1>
      <p>{devicesWords().join.nothing}</p>
      <a class="btn second" href={welcomeAddress}>
        {devicesWords().join.home}
      </a>
    </>
  );
}
