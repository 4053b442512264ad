import { useNavigate } from "@solidjs/router";
import { welcomeAddress } from "../../../domain/addresses";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { words } from "../../../wording/words";
import { sitting } from "../../sitting";

/** On with the practice while waiting, back to the guide, or home. */
export function GoOn(props: { waits: boolean; class: string }) {
  const navigate = useNavigate();
  const label = () => {
    if (props.waits) return turnWords().waiting.goOn;
    return sitting().practice ? turnWords().waiting.backToGuide : words().home;
  };
  const isHome = () => !props.waits && !sitting().practice;
  return (
    <button
      class={`btn ${props.class}`}
      onClick={() => navigate(sitting().practice ?? welcomeAddress, { replace: true })}
    >
      <Picture name={isHome() ? "start" : "go-on"} class="icon" />
      {label()}
    </button>
  );
}
