import { createSignal } from "solid-js";
import { LinesField } from "../../ui/fields/lines-field";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { unitWords } from "../../wording/unit-words";
import { organisationsOf } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";
import { createSettingsSaving } from "./create-settings-saving";
import { readTerms } from "./read-terms";

/** What the team, the office, the level below it and the organisations are called here. */
export function TermsForm(props: { context: TeamContext }) {
  const says = () => unitWords().terms;
  const office = props.context.view().office;
  const [team, setTeam] = createSignal(office.terms?.team ?? "");
  const [name, setName] = createSignal(office.terms?.office ?? "");
  const [hamlet, setHamlet] = createSignal(office.terms?.levels.find(({ kind }) => kind === "hamlet")?.name ?? "");
  const known = () => organisationsOf(props.context.view().office);
  const [lines, setLines] = createSignal(
    known()
      .map((one) => one.name)
      .join("\n"),
  );
  const { said, save } = createSettingsSaving(props.context);
  const onSave = () => {
    return save(readTerms({ team: team(), office: name(), hamlet: hamlet(), organisations: lines() }, known()));
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={unitWords().save} said={said()} onSave={onSave}>
      <TextField label={says().team} hint={says().teamHint} value={team()} onText={setTeam} />
      <TextField label={says().office} hint={says().officeHint} value={name()} onText={setName} />
      <TextField label={says().hamlet} hint={says().hamletHint} value={hamlet()} onText={setHamlet} />
      <LinesField
        label={says().organisations}
        hint={says().organisationsHint}
        rows={6}
        value={lines()}
        onText={setLines}
      />
    </SaveForm>
  );
}
