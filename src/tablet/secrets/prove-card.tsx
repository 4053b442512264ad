import { liveCards } from "../../desk/live-contacts";
import { useSession } from "../../desk/live-session";
import { readCard } from "../../domain/contact/card-code";
import { SaveForm } from "../../ui/fields/save-form";
import { cardFault } from "../../wording/card-faults";
import { secretsWords } from "../../wording/secrets-words";
import { ProofCard } from "../cards/proof-card";
import { createProof } from "./create-proof";

/** The own key card, read to find out whether it is the one in force; it opens nothing here. */
export function ProveCard(props: { onProven: () => void }) {
  const session = useSession();
  const cards = liveCards(session().desk);
  const says = () => secretsWords();
  const me = () => session().member.id;
  const isStale = () => cards()?.some((card) => card.kind === "key" && card.member === me() && card.stale);
  const faultOf = async (code: string): Promise<string> => {
    const read = readCard(code);
    if ("fault" in read) return cardFault(read);
    if (!(await session().desk.contacts.ownsCard(me(), read.card))) return says().wrong.card;
    return isStale() ? says().wrong.stale : "";
  };
  const { code, setCode, said, onSave } = createProof(faultOf, () => props.onProven());
  return (
    <SaveForm save={says().check} said={said()} onSave={onSave}>
      <ProofCard label={says().card} hint={says().cardHint} value={code()} onText={setCode} />
    </SaveForm>
  );
}
