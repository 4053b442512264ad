import { createSignal } from "solid-js";
import { tidyName } from "../../domain/office/tidy-name";
import type { Organisation } from "../../domain/team/organisation";
import { LinesField } from "../../ui/lines-field";
import { SaveForm } from "../../ui/save-form";
import { TextField } from "../../ui/text-field";
import { unitWords } from "../../wording/unit-words";
import { organisationsOf } from "../../wording/organisation-names";
import type { TeamRoom } from "../team-room";
import { createSettingsSaving } from "./create-settings-saving";

const wordAtMost = 80;

/** What the team, the office, the level below it and the organisations are called here. */
export function TermsForm(props: { room: TeamRoom }) {
  const says = () => unitWords().terms;
  const office = props.room.view().office;
  const [team, setTeam] = createSignal(office.terms?.team ?? "");
  const [name, setName] = createSignal(office.terms?.office ?? "");
  const [hamlet, setHamlet] = createSignal(office.terms?.levels.find(({ kind }) => kind === "hamlet")?.name ?? "");
  const known = () => organisationsOf(props.room.view().office);
  const [lines, setLines] = createSignal(
    known()
      .map((one) => one.name)
      .join("\n"),
  );
  const { said, save } = createSettingsSaving(props.room);
  const onSave = () => {
    const word = (typed: string) => tidyName(typed).slice(0, wordAtMost);
    const level = word(hamlet());
    const terms = { team: word(team()), office: word(name()), levels: level ? [{ kind: "hamlet", name: level }] : [] };
    return save({
      settings: { terms, organisations: renamed(known(), lines().split("\n").map(word).filter(Boolean)) },
    });
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

/** A name that stood there keeps its id, so that its members stay with it; a new name is its own id. */
function renamed(before: readonly Organisation[], names: readonly string[]): Organisation[] {
  const ids = new Map(before.map(({ id, name }) => [name, id]));
  return [...new Set(names)].slice(0, 20).map((name) => ({ id: ids.get(name) ?? name, name }));
}
