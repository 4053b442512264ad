import { Show } from "solid-js";
import { liveCards, liveContact } from "../../desk/live-contacts";
import type { TeamMember } from "../../desk/team-view";
import { aboutMember } from "../../domain/event";
import { SealedCard } from "../../ui/codes/sealed-card";
import { teamWords } from "../../wording/team-words";
import { createReaching } from "./create-reaching";
import { LeaveContact } from "./leave-contact";
import type { TeamContext } from "../team-context";

/** How a member is reached: sealed like a citizen's, and opened with the key card and the PIN of whoever looks. */
export function MemberContact(props: { member: TeamMember; context: TeamContext }) {
  const { desk } = props.context.session();
  const says = () => teamWords().members.contact;
  const cards = liveCards(desk);
  const contact = liveContact(desk, aboutMember(props.member.id));
  const reaching = createReaching(props.context, () => props.member.id);
  return (
    <section class="member-contact" aria-label={says().title}>
      <h3>{says().title}</h3>
      <Show
        when={contact()?.kept}
        fallback={
          <Show when={cards()?.length} fallback={<p class="second-ink">{says().noCards}</p>}>
            <LeaveContact {...props} />
          </Show>
        }
      >
        <SealedCard {...reaching} />
      </Show>
    </section>
  );
}
