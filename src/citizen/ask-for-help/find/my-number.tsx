import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findNumber } from "../../../desk/request/find-number";
import { useDesk, useDeskState } from "../../../desk/live-desk";
import type { HelpRequest } from "../../../domain/request/help-request";
import { turnWords } from "../../../wording/turn-words";
import { nothingKept } from "../../../wording/visit-words";
import { keepSitting, sitting, sittingAddress } from "../../sitting";
import { TypeNumber } from "./type-number";
import { WhichDay } from "./which-day";

/** Finds a number again after the screen went back to the start; asks for the day when two people may hold it. */
export function MyNumber() {
  const state = useDeskState();
  const desk = useDesk();
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal("");
  const [trouble, setTrouble] = createSignal<"unknown" | "unread">();
  const [several, setSeveral] = createSignal<HelpRequest[]>([]);
  const open = (id: string) => {
    // Another number is another person's, and so is the guide that was open here.
    const before = sitting().request;
    keepSitting({ request: id, typed: id, ...(before && before !== id && { practice: undefined, kept: undefined }) });
    navigate(sittingAddress(), { replace: true });
  };
  /** A number that could not be looked for may well be there. */
  const says = () => {
    if (trouble() === "unread") return state().state === "refused" ? nothingKept() : turnWords().find.unread;
    return trouble() && turnWords().unknown;
  };
  const onShow = async () => {
    const at = desk();
    const found = at && (await findNumber(at, Number(typed())).catch(() => undefined));
    if (!found) return void setTrouble("unread");
    setTrouble(found.length ? undefined : "unknown");
    if (found.length > 1) setSeveral(found);
    else if (found[0]) open(found[0].id);
  };
  return (
    <Show
      when={several().length}
      fallback={
        <TypeNumber
          typed={typed()}
          trouble={says()}
          onTyped={(digits) => {
            setTrouble();
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
