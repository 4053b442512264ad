import { useNavigate } from "@solidjs/router";
import { welcomeAddress } from "../domain/addresses";
import { words } from "../wording/words";

/** The way back to the welcome, alike on every screen; it replaces the address, so that Back leads nowhere old. */
export function HomeButton(props: { class?: "quiet" }) {
  const navigate = useNavigate();
  return (
    <button class={`btn ${props.class ?? "second"}`} onClick={() => navigate(welcomeAddress, { replace: true })}>
      {words().home}
    </button>
  );
}
