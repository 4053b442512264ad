import { useNavigate } from "@solidjs/router";
import { numberAddress } from "../domain/addresses";
import type { Whereabouts } from "../domain/practice/whereabouts";
import { HelpingHand } from "../ui/pictures/helping-hand";
import { words } from "../wording/words";
import { setAsking } from "./sitting";

/** One tap asks for help. The number screen saves the request and says when that is done. */
export function HelpButton(props: { whereabouts: (() => Whereabouts) | undefined }) {
  const navigate = useNavigate();
  const onAsk = () => {
    setAsking({ from: props.whereabouts?.() });
    navigate(numberAddress, { replace: true });
  };
  return (
    <button class="btn help" onClick={onAsk}>
      <HelpingHand />
      {words().askForHelp}
    </button>
  );
}
