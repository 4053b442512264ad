// @chunk later
import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { rulesWords } from "../../wording/rules-words";
import { RuleForms } from "./rule-forms";
import "./rules.css";

/** How the office works, one part of it or all of them. Each part is saved by itself. */
export function Rules() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const params = useParams<{ part?: string }>();
  return (
    <div class="staff-page rules">
      <h1>{rulesWords().title}</h1>
      <p>{rulesWords().how}</p>
      {/* Keyed by nothing: a form keeps what is being typed while another part is saved. */}
      <Show when={known()?.office}>{(office) => <RuleForms office={office()} part={params.part} />}</Show>
    </div>
  );
}
