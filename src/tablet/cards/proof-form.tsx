import { createSignal, Show } from "solid-js";
import { makeKeyCard, makeRecoveryCards } from "../../desk/contact/make-cards";
import { useSession } from "../../desk/live-session";
import { readCard } from "../../domain/contact/card-code";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { cardFault, notSaved, unlockFault } from "../../wording/card-faults";
import { cardsWords } from "../../wording/cards-words";
import type { InTheMaking } from "./cards-made";
import { ProofCard } from "./proof-card";

interface Proving {
  wanted: { id: string; name: string } | "recovery";
  onMade: (making: InTheMaking) => void;
  onBack: () => void;
}

/** Asks for a card that opens the office's key, to make another card: a lead's own, one recovery card, or both. */
export function ProofForm(props: Proving) {
  const session = useSession();
  const [first, setFirst] = createSignal("");
  const [second, setSecond] = createSignal("");
  const [pin, setPin] = createSignal("");
  const [theirs, setTheirs] = createSignal("");
  const [fault, setFault] = createSignal<string>();
  const says = () => cardsWords().proof;
  const me = () => session().member;
  const other = () => (props.wanted !== "recovery" && props.wanted.id !== me().id ? props.wanted : undefined);
  const make = async () => {
    const read = [first(), second()].filter((code) => code.trim()).map(readCard);
    const wrong = read.find((one) => "fault" in one);
    if (!read.length || wrong) return void setFault(wrong ? cardFault(wrong) : cardsWords().faults.length);
    const cards = read.flatMap((one) => ("card" in one ? [one.card] : []));
    const proof = { member: me().id, cards, ...(cards.length < 2 && { pin: pin() }) };
    const making = { by: me().id, proof };
    const { desk } = session();
    const member = other() ? { id: other()!.id, pin: theirs() } : { id: me().id, pin: pin() };
    const isRecovery = props.wanted === "recovery";
    const made = isRecovery ? makeRecoveryCards(desk, making, pin()) : makeKeyCard(desk, making, member);
    const answer = await made.catch(notSaved);
    if ("made" in answer) return props.onMade({ made: answer.made, name: other()?.name ?? me().name });
    setFault(unlockFault(answer));
  };
  return (
    <>
      <SaveForm save={says().go} said={{ fault: fault() ?? "", good: "" }} onSave={make}>
        <ProofCard label={says().mine} hint={says().mineHint} value={first()} onText={setFirst} />
        <ProofCard label={says().second} hint={says().secondHint} value={second()} onText={setSecond} />
        <TextField label={says().pin} value={pin()} onText={setPin} secret digits />
        <Show when={other()}>
          {(member) => (
            <TextField label={says().theirPin(member().name)} value={theirs()} onText={setTheirs} secret digits />
          )}
        </Show>
      </SaveForm>
      <button class="btn quiet" onClick={() => props.onBack()}>
        {says().back}
      </button>
    </>
  );
}
