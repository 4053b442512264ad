import { createSignal } from "solid-js";
import { withdrawGuide } from "../../desk/guide/withdraw-guide";
import { useSession } from "../../desk/live-session";
import { authorWords } from "../../wording/author-words";
import { staffWords } from "../../wording/staff-words";
import { SureFirst } from "../sure-first";

/** Takes a guide away from citizens, after a second tap. */
export function WithdrawGuide(props: { code: string; title: string }) {
  const session = useSession();
  const says = () => authorWords().own;
  const [said, setSaid] = createSignal("");
  const onWithdraw = async () => {
    const { desk, member } = session();
    const answer = await withdrawGuide(desk, props.code, member.id).catch(() => "not-saved" as const);
    if (answer === "changed") return;
    setSaid(answer === "not-allowed" || answer === "unknown" ? says()[answer] : staffWords().notSaved);
  };
  const asks = () => {
    const { withdraw, withdrawSure, withdrawYes, withdrawNo } = says();
    return { ask: withdraw, sure: said() || withdrawSure, yes: withdrawYes, no: withdrawNo };
  };
  return <SureFirst title={props.title} says={asks()} onYes={() => void onWithdraw()} />;
}
