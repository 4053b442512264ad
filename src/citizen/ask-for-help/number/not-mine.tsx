import { useNavigate } from "@solidjs/router";
import { numberAddress } from "../../../domain/addresses";
import { turnWords } from "../../../wording/turn-words";
import { setAsking } from "../../sitting";

/** For the next person at a tablet that still shows, or keeps, the number of the one before: a number of their own. */
export function NotMine(props: { class: string }) {
  const navigate = useNavigate();
  const onNext = () => {
    setAsking({ from: undefined, next: true });
    navigate(numberAddress, { replace: true });
  };
  return (
    <button class={props.class} onClick={onNext}>
      {turnWords().next.notMine}
    </button>
  );
}
