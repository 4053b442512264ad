import type { SharedSecrets, Vault } from "../../vault/vault";
import { putFact, type FactKeeper } from "./facts";
import type { Sharing } from "./sharing";

/** Hashes of PINs and of the recovery code, between the tablets that stand where everybody does. */
export const secretsOf = (vault: SharedSecrets): FactKeeper => ({
  kind: "pin",
  here: async () => [...(await vault.secretLines())].map(([id, line]) => ({ kind: "pin", id, line })),
  take: async (fact, isNews) => {
    if (fact.kind !== "pin") return;
    const known = (await vault.secretLines()).get(fact.id);
    if (known === undefined || (isNews && known !== fact.line)) await vault.replaceSecret(fact.line);
  },
});

/** The vault of a shared tablet: a PIN that is given here is one on the others too. */
export function shareSecrets<V extends Vault>(vault: V, sharing: Sharing): V {
  // What cannot be told now differs from what the hub has, and is told when it is reached again.
  const tell = async (id: string) => {
    const line = (await vault.secretLines()).get(id);
    if (line) await putFact(sharing, { kind: "pin", id, line });
  };
  return {
    ...vault,
    setPin: async (member: string, pin: string) => {
      await vault.setPin(member, pin);
      void tell(member).catch(() => undefined);
    },
    newRecoveryCode: async () => {
      const code = await vault.newRecoveryCode();
      void tell("recovery-code").catch(() => undefined);
      return code;
    },
  };
}
