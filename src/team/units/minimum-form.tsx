import { SaveForm } from "../../ui/fields/save-form";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";
import { createSettingsSaving } from "./create-settings-saving";
import { createMinimum, MinimumFields } from "./minimum-fields";

/** What every team must have at least; who falls short is named on the first screen. */
export function MinimumForm(props: { context: TeamContext }) {
  const says = () => unitWords().minimum;
  const typed = createMinimum(props.context, () => props.context.view().office.minimum);
  const { said, save } = createSettingsSaving(props.context);
  const onSave = () => {
    const minimum = typed.read();
    return save(minimum ? { settings: { minimum } } : { fault: says().fault });
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={unitWords().save} said={said()} onSave={onSave}>
      <MinimumFields typed={typed} />
    </SaveForm>
  );
}
