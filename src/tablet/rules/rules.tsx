// @chunk later
import { Show } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { rulesWords } from "../../wording/rules-words";
import { ClassesForm } from "./classes-form";
import { HoursForm } from "./hours-form";
import { PlaceForm } from "./place-form";
import { WaitingForms } from "./waiting-forms";
import "./rules.css";

/** How the office works: desks, hours, priority and time limits. Each part is saved by itself. */
export function Rules() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const office = () => known()?.office;
  return (
    <div class="staff-page rules">
      <h1>{rulesWords().title}</h1>
      <p>{rulesWords().how}</p>
      {/* Keyed by nothing: a form keeps what is being typed while another part is saved. */}
      <Show when={office()}>
        {(open) => (
          <>
            <PlaceForm office={open()} />
            <HoursForm office={open()} />
            <ClassesForm office={open()} />
            <WaitingForms office={open()} />
          </>
        )}
      </Show>
    </div>
  );
}
