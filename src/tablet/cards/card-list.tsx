import { createSignal, For, Show } from "solid-js";
import { revokeCard } from "../../desk/contact/make-cards";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import type { CardKind } from "../../domain/contact/card-code";
import { cardsWords } from "../../wording/cards-words";
import { staffWords } from "../../wording/staff-words";
import type { InTheMaking } from "./cards-made";
import { ProofForm } from "./proof-form";

interface Listing {
  cards: readonly { kind: CardKind | "recovery-pair"; member: string; stale?: true }[];
  onMade: (making: InTheMaking) => void;
  onSaid: (said: string) => void;
}

/** The members with a card, and what to do for a new member, a lost card and the recovery cards. */
export function CardList(props: Listing) {
  const session = useSession();
  const members = liveMembers(session().desk);
  const [wanted, setWanted] = createSignal<NamedMember | "recovery">();
  const says = () => cardsWords().list;
  const cardOf = (id: string) => props.cards.find(({ kind, member }) => kind === "key" && member === id);
  const state = (id: string) => {
    const card = cardOf(id);
    if (!card) return says().none;
    return card.stale ? says().stale : says().has;
  };
  const onRevoke = async ({ id, name }: NamedMember) => {
    const { desk, member } = session();
    const answer = await revokeCard(desk, id, member.id).catch(() => "failed" as const);
    props.onSaid(answer === "revoked" ? says().revoked(name) : staffWords().notSaved);
  };
  return (
    <Show
      when={!wanted()}
      fallback={<ProofForm wanted={wanted()!} onMade={props.onMade} onBack={() => setWanted(undefined)} />}
    >
      <section class="card">
        <h2>{says().title}</h2>
        <ul class="card-owners">
          <For each={members()}>
            {(member) => (
              <li>
                <strong>{member.name}</strong>
                <span class={cardOf(member.id)?.stale ? "pill care" : "pill"}>{state(member.id)}</span>
                <button class="btn second" onClick={() => setWanted(member)}>
                  {cardOf(member.id) ? says().replace(member.name) : says().make(member.name)}
                </button>
                <Show when={cardOf(member.id)}>
                  <button class="btn quiet" onClick={() => void onRevoke(member)}>
                    {says().revoke(member.name)}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
      <p class="row">
        <button class="btn quiet" onClick={() => setWanted("recovery")}>
          {says().recovery}
        </button>
      </p>
    </Show>
  );
}
