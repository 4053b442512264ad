import { createSignal } from "solid-js";
import { markOf } from "../../desk/guide/mark-of";
import { signGuide } from "../../desk/guide/sign-guide";
import { useSession } from "../../desk/live-session";
import { isKeyOf } from "../../domain/key-of";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { authorWords } from "../../wording/author-words";
import { staffWords } from "../../wording/staff-words";

interface SignFormProps {
  code: string;
  text: string;
  done: readonly string[];
  onSigned: () => void;
}

type Answer = Awaited<ReturnType<typeof signGuide>>;

/** The signature of whoever did all of a draft, given with their PIN. */
export function SignForm(props: SignFormProps) {
  const session = useSession();
  const says = () => authorWords().sign;
  const [pin, setPin] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const sign = async (): Promise<Answer> => {
    const { desk, office, member } = session();
    const look = { text: await markOf(props.text), done: props.done };
    return signGuide(desk, { code: props.code, office, look, pin: pin() }, member.id);
  };
  const onSave = async () => {
    setSaid({ fault: "", good: says().checking });
    const answer = await sign().catch(() => "not-saved" as const);
    if (answer === "signed") return props.onSigned();
    setPin("");
    setSaid({ fault: whyNot(answer), good: "" });
  };
  return (
    <SaveForm explains={says().done} save={says().save} said={said()} onSave={onSave}>
      <TextField label={says().pin} value={pin()} onText={setPin} secret digits />
    </SaveForm>
  );
}

function whyNot(answer: Exclude<Answer, "signed"> | "not-saved"): string {
  const { refused, wait, wrong } = authorWords().sign;
  if (typeof answer === "string") return isKeyOf(refused, answer) ? refused[answer] : staffWords().notSaved;
  if (answer.wrongPin.open) return "";
  const { waitSeconds, triesLeft } = answer.wrongPin;
  return waitSeconds > 0 ? wait(Math.ceil(waitSeconds / 60)) : wrong(triesLeft);
}
