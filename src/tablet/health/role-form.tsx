import { createSignal, For, Show } from "solid-js";
import { changeTablet } from "../../desk/office/change-tablet";
import { liveTablet } from "../../desk/live-tablet";
import { useKind, useSession } from "../../desk/live-session";
import { tabletRoles, type TabletRole } from "../../domain/office/tablet-role";
import { whyNotSaved } from "../../wording/staff-words";
import { tabletWords } from "../../wording/tablet-words";
import "./role-form.css";

/** On whose screen this tablet opens. A phone always opens for its member. */
export function RoleForm() {
  const kind = useKind();
  return (
    <Show when={kind() === "tablet"}>
      <ChooseRole />
    </Show>
  );
}

/** Three buttons, for a lead. */
function ChooseRole() {
  const session = useSession();
  const known = liveTablet(session().desk);
  const [fault, setFault] = createSignal("");
  const says = () => tabletWords().role;
  const chosen = () => known()?.tablet?.role ?? "citizen";
  const onChoose = async (role: TabletRole) => {
    const { desk, member } = session();
    const fact = { type: "tablet-role-chosen", data: { role } } as const;
    const answer = await changeTablet(desk, desk.identity.id, { by: member.id, fact }).catch(() => "contested");
    setFault(answer === "changed" ? "" : whyNotSaved(answer));
  };
  return (
    <section class="health-role" id="role">
      <h2>{says().title}</h2>
      <Show when={session().member.role === "lead"} fallback={<p>{says().leadOnly}</p>}>
        <p>{says().how}</p>
        <div class="row">
          <For each={tabletRoles}>
            {(role) => (
              <button class="btn second" aria-pressed={chosen() === role} onClick={() => void onChoose(role)}>
                {says().roles[role]}
              </button>
            )}
          </For>
        </div>
        <p role="alert">{fault()}</p>
      </Show>
    </section>
  );
}
