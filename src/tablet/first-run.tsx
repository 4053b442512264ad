import { useNavigate } from "@solidjs/router";
import { createSignal, Match, Show, Switch } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveOffice } from "../desk/live-office";
import { requestsAddress } from "../domain/addresses";
import { staffWords, whyNotEnrolled } from "../wording/staff-words";
import { BringBack } from "./backup/bring-back";
import { OfficeForm } from "./office-form";
import { TryOut } from "./try-out";
import { UnkeptCode } from "./unkept-code";

/** The office is opened, a sample office is looked at, or a backup is brought back. */
export function FirstRun(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  const navigate = useNavigate();
  const [lead, setLead] = createSignal("");
  const [isTrying, setTrying] = createSignal(false);
  const isOpen = () => Boolean(known()?.office) && !isTrying();
  const shut = () => whyNotEnrolled(props.desk.enrolled);
  return (
    <>
      <Switch>
        <Match when={lead()}>
          <UnkeptCode desk={props.desk} member={lead()} onKept={() => navigate(requestsAddress, { replace: true })} />
        </Match>
        <Match when={isOpen()}>
          <h1>{staffWords().setUp.alreadyOpen}</h1>
        </Match>
        <Match when={shut()}>{(why) => <p class="notice care">{why()}</p>}</Match>
        <Match when={known()}>
          <OfficeForm desk={props.desk} onOpened={setLead} />
          <TryOut desk={props.desk} onTrying={setTrying} />
        </Match>
      </Switch>
      <Show when={known()}>
        {(office) => <BringBack desk={props.desk} opened={Boolean(office().office || lead() || shut())} />}
      </Show>
    </>
  );
}
