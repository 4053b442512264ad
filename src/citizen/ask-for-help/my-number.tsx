import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findNumber } from "../../desk/request/find-number";
import { useDesk } from "../../desk/live-desk";
import { NumberPad } from "../../ui/number-pad";
import { practiceWords } from "../../wording/practice-words";
import { visitWords } from "../../wording/visit-words";
import { Frame } from "../frame";
import { HomeButton } from "../home-button";
import { keepSitting } from "../sitting";

/** Finds a number again after the screen went back to the start. */
export function MyNumber() {
  const desk = useDesk();
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal("");
  const [missing, setMissing] = createSignal(false);
  const onShow = async () => {
    const open = desk();
    const request = open && (await findNumber(open, Number(typed())));
    setMissing(!request);
    if (!request) return;
    keepSitting({ request: request.id });
    navigate("/number", { replace: true });
  };
  return (
    <Frame
      actions={
        <>
          <HomeButton />
          <button class="btn quiet" onClick={() => navigate("/resume", { replace: true })}>
            {practiceWords().resume.open}
          </button>
        </>
      }
    >
      <div class="pad-page">
        <div>
          <h1>{visitWords().find.title}</h1>
          <p>{visitWords().find.ask}</p>
          <p class="pad-typed" aria-live="polite">
            {typed().padEnd(3, "–")}
          </p>
          <Show when={missing()}>
            <p class="notice care" role="alert">
              {visitWords().turn.unknown}
            </p>
          </Show>
        </div>
        <NumberPad
          typed={typed()}
          most={4}
          names={{ digit: visitWords().find.digit, erase: visitWords().find.erase, enter: visitWords().find.show }}
          onTyped={(digits) => {
            setMissing(false);
            setTyped(digits);
          }}
          onEnter={() => void onShow()}
        />
      </div>
    </Frame>
  );
}
