import { A, useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import type { LiveHub } from "../../desk/live-kind";
import { useSession } from "../../desk/live-session";
import { asideSeen } from "../../device/aside-seen";
import { tabletAddress } from "../../domain/addresses";
import { leads } from "../../domain/team/role";
import { sharingWords } from "../../wording/sharing-words";

/** Tells a lead that another device was first with what was recorded here, until a lead has looked. */
export function AsideNotice(props: { aside: LiveHub["aside"] }) {
  const session = useSession();
  const here = useLocation();
  const unseen = () => props.aside.filter(({ signature }) => !asideSeen().has(signature)).length;
  const isWanted = () => leads(session().member.role) && unseen() > 0 && here.pathname !== tabletAddress;
  return (
    <Show when={isWanted()}>
      <div class="notice care spread" role="status">
        <p>{sharingWords().asideNotice(unseen())}</p>
        <A class="btn second" href={tabletAddress} replace>
          {sharingWords().look}
        </A>
      </div>
    </Show>
  );
}
