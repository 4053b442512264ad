import { createNow } from "../../device/now";
import { useSession } from "../../desk/live-session";
import type { Inviting } from "../../hub/hub";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { devicesWords } from "../../wording/devices-words";

/** The code for the new device's camera, large enough to be read across a counter, and how long it is good. */
export function InvitationCode(props: { inviting: Inviting; onBack: () => void }) {
  const now = createNow(useSession()().desk.now);
  const says = () => devicesWords().add;
  const left = () => Math.max(1, Math.ceil((props.inviting.until - now()) / 60_000));
  return (
    <div class="join-code">
      <h2>{says().scan}</h2>
      <LazyQrCode text={props.inviting.address} label={says().code} />
      <p role="timer">{says().left(left())}</p>
      <p class="second-ink">{says().once}</p>
      <button class="btn second" onClick={() => props.onBack()}>
        {says().back}
      </button>
    </div>
  );
}
