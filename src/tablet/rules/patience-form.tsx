import { createSignal } from "solid-js";
import { mostContactDays } from "../../domain/office/office-settings";
import type { Office } from "../../domain/office/office";
import { usualRequestsAnHour } from "../../domain/request/flood";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { rulesWords } from "../../wording/rules-words";
import { readMinutes } from "./read-rules";
import { RuleChoices } from "./rule-choices";
import { createSaving } from "./saving";

/** How long a turn may take, and what happens to people still waiting at closing time. */
export function PatienceForm(props: { office: Office }) {
  const says = () => rulesWords().patience;
  const [soft, setSoft] = createSignal(String(props.office.softLimitMinutes));
  const [offer, setOffer] = createSignal(String(props.office.offerAllAfterMinutes));
  const [anHour, setAnHour] = createSignal(String(props.office.requestsAnHour ?? usualRequestsAnHour));
  const [days, setDays] = createSignal(String(props.office.contactDays));
  const [closing, setClosing] = createSignal(props.office.atClosing);
  const { said, save } = createSaving(() => props.office);
  const read = () => {
    const softLimit = readMinutes(soft(), { from: 5, to: 240 }, rulesWords().faults.softLimit);
    const offerAll = readMinutes(offer(), { from: 0, to: 240 }, rulesWords().faults.offerAll);
    const most = readMinutes(anHour(), { from: 5, to: 500 }, rulesWords().faults.anHour);
    const kept = readMinutes(days(), { from: 1, to: mostContactDays }, rulesWords().faults.contactDays);
    if ("fault" in softLimit) return softLimit;
    if ("fault" in offerAll) return offerAll;
    if ("fault" in most) return most;
    if ("fault" in kept) return kept;
    const settings = { softLimitMinutes: softLimit.value, offerAllAfterMinutes: offerAll.value };
    return { value: { ...settings, requestsAnHour: most.value, contactDays: kept.value, atClosing: closing() } };
  };
  return (
    <SaveForm title={says().title} save={rulesWords().save} said={said()} onSave={() => save(read())}>
      <TextField label={says().softLimit} value={soft()} onText={setSoft} digits />
      <TextField label={says().offerAll} value={offer()} onText={setOffer} digits />
      <TextField label={says().anHour} hint={says().anHourHint} value={anHour()} onText={setAnHour} digits />
      <TextField label={says().contactDays} hint={says().contactDaysHint} value={days()} onText={setDays} digits />
      <RuleChoices
        name="at-closing"
        legend={says().atClosing}
        values={["appointment", "not-reached"] as const}
        chosen={closing()}
        says={(one) => (one === "appointment" ? says().appointment : says().notReached)}
        onChoose={setClosing}
      />
    </SaveForm>
  );
}
