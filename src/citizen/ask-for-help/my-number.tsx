import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findNumber } from "../../desk/request/find-number";
import { useDesk } from "../../desk/live-desk";
import type { HelpRequest } from "../../domain/request/help-request";
import { keepSitting } from "../sitting";
import { TypeNumber } from "./type-number";
import { WhichDay } from "./which-day";

/** Finds a number again after the screen went back to the start; asks for the day when two people may hold it. */
export function MyNumber() {
  const desk = useDesk();
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal("");
  const [missing, setMissing] = createSignal(false);
  const [several, setSeveral] = createSignal<HelpRequest[]>([]);
  const open = (id: string) => {
    keepSitting({ request: id });
    navigate("/number", { replace: true });
  };
  const onShow = async () => {
    const at = desk();
    const found = at ? await findNumber(at, Number(typed())) : [];
    setMissing(!found.length);
    if (found.length > 1) setSeveral(found);
    else if (found[0]) open(found[0].id);
  };
  return (
    <Show
      when={several().length}
      fallback={
        <TypeNumber
          typed={typed()}
          missing={missing()}
          onTyped={(digits) => {
            setMissing(false);
            setTyped(digits);
          }}
          onShow={() => void onShow()}
        />
      }
    >
      <WhichDay found={several()} now={desk()!.now()} onChoose={open} onBack={() => setSeveral([])} />
    </Show>
  );
}
