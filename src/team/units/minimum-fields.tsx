import { createSignal, For } from "solid-js";
import type { Minimum } from "../../domain/team/minimum";
import { TextField } from "../../ui/fields/text-field";
import { organisationsOf } from "../../wording/organisation-names";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";

const mostOfATeam = 99;

export type TypedMinimum = ReturnType<typeof createMinimum>;

/** What a team must have at least, as it is typed over what stood there before; `read` gives undefined for no numbers. */
export function createMinimum(context: TeamContext, before: () => Minimum | undefined) {
  const [members, setMembers] = createSignal<string>();
  const [leads, setLeads] = createSignal<string>();
  const [of, setOf] = createSignal<Record<string, string>>({});
  const known = () => organisationsOf(context.view().office);
  const leastOf = (id: string) => of()[id] ?? String(before()?.organisations.find((one) => one.id === id)?.least ?? 0);
  const membersTyped = () => members() ?? String(before()?.members ?? 0);
  const leadsTyped = () => leads() ?? String(before()?.leads ?? 0);
  const read = (): Minimum | undefined => {
    const organisations = known().map(({ id }) => ({ id, least: Number(leastOf(id)) }));
    const minimum = { members: Number(membersTyped()), leads: Number(leadsTyped()), organisations };
    const numbers = [minimum.members, minimum.leads, ...organisations.map(({ least }) => least)];
    const fits = numbers.every((n) => Number.isInteger(n) && n >= 0 && n <= mostOfATeam);
    return fits ? { ...minimum, organisations: organisations.filter(({ least }) => least > 0) } : undefined;
  };
  /** What stands there now is shown, whatever was typed. */
  const forget = () => {
    setMembers(undefined);
    setLeads(undefined);
    setOf({});
  };
  return { known, membersTyped, setMembers, leadsTyped, setLeads, leastOf, of, setOf, read, forget };
}

/** People, leads, and people of each organisation. */
export function MinimumFields(props: { typed: TypedMinimum }) {
  const says = () => unitWords().minimum;
  return (
    <div class="field-grid">
      <TextField
        label={says().members}
        value={props.typed.membersTyped()}
        digits
        onText={(text) => props.typed.setMembers(text)}
      />
      <TextField
        label={says().leads}
        value={props.typed.leadsTyped()}
        digits
        onText={(text) => props.typed.setLeads(text)}
      />
      <For each={props.typed.known()}>
        {({ id, name }) => (
          <TextField
            label={says().of(name)}
            value={props.typed.leastOf(id)}
            digits
            onText={(text) => props.typed.setOf({ ...props.typed.of(), [id]: text })}
          />
        )}
      </For>
    </div>
  );
}
