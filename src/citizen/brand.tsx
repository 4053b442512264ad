import { Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { useDesk } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { followOffice } from "../practice/voice/follow-office";
import { hasMachineVoice } from "../practice/voice/has-machine-voice";
import { Lotus } from "../ui/pictures/lotus";
import { words } from "../wording/words";

/** The house's mark and, once it is known, the office this tablet stands in. */
export function Brand() {
  const desk = useDesk();
  return (
    <div class="frame-brand">
      <Lotus size={44} />
      <p>
        <strong>{words().brand}</strong>
        <span class="small second-ink">
          <Show when={desk()} fallback={words().notOpened} keyed>
            {(open) => <OfficeName desk={open} />}
          </Show>
        </span>
      </p>
    </div>
  );
}

function OfficeName(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  if (hasMachineVoice) followOffice(() => known()?.office?.machineVoice);
  return <>{known()?.office?.name ?? words().notOpened}</>;
}
