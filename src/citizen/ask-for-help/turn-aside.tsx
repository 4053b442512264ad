import { Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveOffice } from "../../desk/live-office";
import type { Turn } from "../../desk/live-turn";
import { homeAddress } from "../../domain/office/public-address";
import { LazyQrCode } from "../../ui/lazy-qr-code";
import { visitWords } from "../../wording/visit-words";

/** Beside the number: what the helper never asks for, and the guide to go on with at home. */
export function TurnAside(props: { turn: Turn; desk: Desk }) {
  const office = liveOffice(props.desk);
  const from = () => props.turn.request.from;
  const address = () => {
    const site = office()?.office?.publicAddress;
    const at = from();
    return site && at ? homeAddress(site, at.guide, at.stepNumber) : undefined;
  };
  return (
    <aside class="turn-aside">
      <ul class="card promises">
        <li>{visitWords().turn.free}</li>
        <li class="never">{visitWords().turn.noSecrets}</li>
        <li class="never">{visitWords().turn.noMoney}</li>
      </ul>
      <Show when={address()}>
        {(shown) => (
          <div class="card turn-qr">
            <LazyQrCode text={shown()} label={visitWords().takeHome.qrOf(from()!.guide)} />
            <p>{visitWords().turn.takeHomeStep(from()!.stepNumber)}</p>
          </div>
        )}
      </Show>
    </aside>
  );
}
