import { useNavigate } from "@solidjs/router";
import { words } from "../wording/words";

/** The way back to the welcome, alike on every screen; it replaces the address, so that Back leads nowhere old. */
export function HomeButton() {
  const navigate = useNavigate();
  return (
    <button class="btn second" onClick={() => navigate("/", { replace: true })}>
      {words().home}
    </button>
  );
}
