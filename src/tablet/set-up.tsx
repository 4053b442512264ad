import { A, useNavigate } from "@solidjs/router";
import { createSignal, Match, Show, Switch } from "solid-js";
import type { Desk } from "../desk/desk";
import { useDesk, useDeskState } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { staffWords, whyNotEnrolled, whyNothingKept } from "../wording/staff-words";
import { BringBack } from "./backup/bring-back";
import { OfficeForm } from "./office-form";
import { TryOut } from "./try-out";
import { UnkeptCode } from "./unkept-code";
import "./tablet.css";

/** First run: open the office with its first lead in under a minute, or look around in a sample office. */
export function SetUp() {
  const state = useDeskState();
  const desk = useDesk();
  return (
    <main class="set-up">
      <Show when={desk()} keyed fallback={<p role="status">{state().state === "refused" ? whyNothingKept() : ""}</p>}>
        {(open) => <Open desk={open} />}
      </Show>
      <A class="btn quiet" href="/" replace>
        {staffWords().setUp.toWelcome}
      </A>
    </main>
  );
}

function Open(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  const navigate = useNavigate();
  const [lead, setLead] = createSignal("");
  const shut = () => whyNotEnrolled(props.desk.enrolled);
  return (
    <>
      <Switch>
        <Match when={lead()}>
          <UnkeptCode desk={props.desk} member={lead()} onKept={() => navigate("/volunteer", { replace: true })} />
        </Match>
        <Match when={known()?.office}>
          <h1>{staffWords().setUp.alreadyOpen}</h1>
        </Match>
        <Match when={shut()}>{(why) => <p class="notice care">{why()}</p>}</Match>
        <Match when={known()}>
          <OfficeForm desk={props.desk} onOpened={setLead} />
          <TryOut desk={props.desk} />
        </Match>
      </Switch>
      <Show when={known()}>
        {(office) => <BringBack desk={props.desk} opened={Boolean(office().office || lead() || shut())} />}
      </Show>
    </>
  );
}
