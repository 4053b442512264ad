import { useNavigate } from "@solidjs/router";
import { welcomeAddress } from "../domain/addresses";
import { Picture } from "../ui/pictures/picture";
import { words } from "../wording/words";

/**
 * The button to the welcome, the same on every screen. It replaces the address, so that Back does not lead to an old
 * screen.
 */
export function HomeButton(props: { class?: "quiet" }) {
  const navigate = useNavigate();
  return (
    <button class={`btn ${props.class ?? "second"}`} onClick={() => navigate(welcomeAddress, { replace: true })}>
      <Picture name="start" class="icon" />
      {words().home}
    </button>
  );
}
