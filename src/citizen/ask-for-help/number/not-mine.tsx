import { useNavigate } from "@solidjs/router";
import { numberAddress } from "../../../domain/addresses";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { setAsking } from "../../sitting";

/**
 * A button for the next person, when the tablet still has the number of the person before: it gives them a number of
 * their own.
 */
export function NotMine(props: { class: string }) {
  const navigate = useNavigate();
  const onNext = () => {
    setAsking({ from: undefined, next: true });
    navigate(numberAddress, { replace: true });
  };
  return (
    <button class={props.class} onClick={onNext}>
      <Picture name="another-number" class="icon" />
      {turnWords().next.notMine}
    </button>
  );
}
