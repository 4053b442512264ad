import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { homeAddress } from "../../../domain/office/public-address";
import type { TurnStage } from "../../../domain/request/turn-stage";
import { LazyQrCode } from "../../../ui/codes/lazy-qr-code";
import { turnWords } from "../../../wording/turn-words";
import { visitWords } from "../../../wording/visit-words";
import { createHomeSite } from "../../take-home/create-home-site";
import { HelperCard } from "./helper-card";
import { Promises } from "./promises";
import "./helper-and-promises.css";

/** In these stages a helper comes, and who they are matters more than the code to take home. */
const withHelper = new Set<TurnStage>(["called", "in-hand"]);

/** Beside the number: who helps, what they never ask for, and the guide to go on with at home. */
export function HelperAndPromises(props: { turn: Turn }) {
  const from = () => props.turn.request.from;
  const site = createHomeSite(() => props.turn.office?.publicAddress ?? "");
  const address = () => {
    const [at, leadsTo] = [from(), site()];
    return leadsTo && at ? homeAddress(leadsTo, at.guide, at.stepNumber) : undefined;
  };
  return (
    <aside class="turn-beside">
      <Show
        when={withHelper.has(props.turn.stage)}
        fallback={
          <>
            <Promises />
            <Show when={address()}>
              {(shown) => (
                <div class="card turn-qr">
                  <LazyQrCode text={shown()} label={visitWords().takeHome.qrOf(from()!.guide)} />
                  <p>{turnWords().waiting.takeHomeStep(from()!.stepNumber)}</p>
                </div>
              )}
            </Show>
          </>
        }
      >
        <HelperCard turn={props.turn} />
        <Promises withCode />
      </Show>
    </aside>
  );
}
