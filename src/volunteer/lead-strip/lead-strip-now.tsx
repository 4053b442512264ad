import { lazy, Show, Suspense } from "solid-js";
import { useSession } from "../../desk/live-session";
import { leads } from "../../domain/team/role";

const LeadStrip = lazy(async () => ({ default: (await import("./lead-strip")).LeadStrip }));

/** How the waiting list stands, above every staff screen of a lead; nothing of it is loaded for anybody else. */
export function LeadStripNow(props: { away: boolean }) {
  const session = useSession();
  return (
    <Show when={leads(session().member.role)}>
      <Suspense>
        <LeadStrip away={props.away} />
      </Suspense>
    </Show>
  );
}
