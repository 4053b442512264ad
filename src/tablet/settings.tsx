// @chunk later
import { Show } from "solid-js";
import { liveOffice } from "../desk/live-office";
import { useSession } from "../desk/live-session";
import { leads } from "../domain/team/role";
import { offline } from "../device/release";
import { staffWords } from "../wording/staff-words";
import { NewCode } from "./new-code";
import { SettingsForm } from "./settings-form";
import { SettingsLinks } from "./settings-links";
import { UnkeptCode } from "./unkept-code";

/** The office's own settings, and whether this tablet works without a network. */
export function Settings() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const isLead = () => leads(session().member.role);
  return (
    <div class="staff-page">
      <h1>{staffWords().settings.title}</h1>
      <p class="notice">
        {offline() === "ready" ? staffWords().settings.offlineReady : staffWords().settings.offlineNot}
      </p>
      <UnkeptCode desk={session().desk} member={session().member.id} />
      <SettingsLinks />
      <Show when={isLead()} fallback={<p>{staffWords().settings.leadOnly}</p>}>
        <Show when={known()?.office}>{(office) => <SettingsForm office={office()} />}</Show>
        <NewCode />
      </Show>
    </div>
  );
}
