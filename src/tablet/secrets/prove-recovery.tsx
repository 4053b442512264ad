import { useSession } from "../../desk/live-session";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { secretsWords } from "../../wording/secrets-words";
import { createProof } from "./create-proof";

/** The recovery code on paper, typed to find out whether it still opens; nothing changes. */
export function ProveRecovery(props: { onProven: () => void }) {
  const session = useSession();
  const says = () => secretsWords();
  const faultOf = async (code: string): Promise<string> =>
    (await session().desk.vault.fitsRecoveryCode(code)) ? "" : says().wrong.recovery;
  const { code, setCode, said, onSave } = createProof(faultOf, () => props.onProven());
  return (
    <SaveForm save={says().check} said={said()} onSave={onSave}>
      <TextField label={says().code} hint={says().codeHint} value={code()} onText={setCode} />
    </SaveForm>
  );
}
