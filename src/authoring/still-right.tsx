import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useSession } from "../desk/live-session";
import { checkGuideAddress } from "../domain/address-of";
import { hasRight } from "../domain/team/rights";
import { authorWords } from "../wording/author-words";

/** Leads to the sheet on which a lead confirms a guide that ran out: with who and when, and without a new version. */
export function StillRight(props: { code: string; title: string }) {
  const session = useSession();
  const says = () => authorWords();
  return (
    <Show when={hasRight(session().member.role, "check-guides")}>
      <A
        class="btn second"
        href={checkGuideAddress(props.code)}
        aria-label={says().named(says().own.stillRight, props.title)}
      >
        {says().own.stillRight}
      </A>
    </Show>
  );
}
