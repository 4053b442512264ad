// @chunk later
import { Show } from "solid-js";
import { liveOffice } from "../desk/live-office";
import { useSession } from "../desk/live-session";
import { spotTitles } from "../wording/spot-titles";
import { SettingsForm } from "./settings-form";

/** What the office is called, and where its pages are read at home. */
export function Identity() {
  const known = liveOffice(useSession()().desk);
  return (
    <div class="staff-page">
      <h1>{spotTitles().identity}</h1>
      <Show when={known()?.office}>{(office) => <SettingsForm office={office()} />}</Show>
    </div>
  );
}
