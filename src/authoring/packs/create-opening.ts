import { createSignal } from "solid-js";
import { readPack, type PackCome } from "../../desk/guide/pack/read-pack";
import { confirmPackSender, takePack, type PackTaken } from "../../desk/guide/pack/take-pack";
import { useSession } from "../../desk/live-session";
import { isChange } from "../../domain/guide/pack/compare-guide";
import { packSender } from "../../domain/guide/pack/pack-sender";
import { isKeyOf } from "../../domain/key-of";
import { authorWords } from "../../wording/author-words";
import { staffWords } from "../../wording/staff-words";

/** A pack that somebody opens: looked at first, its sender's mark compared once, and then taken up or closed. */
export function createOpening() {
  const session = useSession();
  const says = () => authorWords().packs;
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const [come, setCome] = createSignal<PackCome>();
  const fail = (why: string) => {
    const { faults, nothing } = says();
    const known = isKeyOf(faults, why) ? faults[why] : isKeyOf(nothing, why) ? nothing[why] : staffWords().notSaved;
    setSaid({ fault: known, good: "" });
  };
  const onFile = async (file: File) => {
    setCome(undefined);
    setSaid({ fault: "", good: says().reading });
    const read = await readPack(session().desk, file).catch(() => ({ fault: "unreadable" as const }));
    setSaid({ fault: "", good: "" });
    if ("fault" in read) fail(read.fault);
    else setCome(read);
  };
  const onConfirm = async (pack: PackCome) => {
    const { desk, member } = session();
    const answer = await confirmPackSender(desk, pack, member.id).catch(() => "not-saved");
    if (answer !== "confirmed") return fail(answer);
    setCome({ ...pack, sender: packSender(pack, { by: member.id, confirmedAt: desk.now() }) });
  };
  const onTake = async (pack: PackCome) => {
    const { desk, member } = session();
    const answer = await takePack(desk, pack, member.id).catch((): PackTaken | "not-saved" => "not-saved");
    if (answer !== "taken") return fail(answer);
    setCome(undefined);
    const n = pack.guides.filter(({ state }) => isChange(state)).length;
    setSaid({ fault: "", good: says().taken(n, pack.office.name) });
  };
  return { said, come, onFile, onConfirm, onTake, onClose: () => setCome(undefined) };
}

export type OpeningPack = ReturnType<typeof createOpening>;
