import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { learnAddress } from "../../domain/address-of";
import { Picture } from "../../ui/pictures/picture";
import { words } from "../../wording/words";
import { HomeButton } from "../home-button";
import { sitting } from "../sitting";

/** Back to the step the citizen came from, if there is one, and home. */
export function TakeHomeActions(props: { code: string; step: number | undefined }) {
  const navigate = useNavigate();
  const onBack = () => {
    const place = learnAddress(props.code, props.step);
    const left = sitting().practice;
    navigate(left?.split("?")[0] === place ? left : place, { replace: true });
  };
  return (
    <>
      <Show when={props.step}>
        <button class="btn second" onClick={onBack}>
          <Picture name="back" class="icon" />
          {words().back}
        </button>
      </Show>
      <HomeButton class={props.step ? "quiet" : undefined} />
    </>
  );
}
