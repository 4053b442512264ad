import { createSignal } from "solid-js";
import { writeHotline } from "../../domain/office/hotline";
import type { Office } from "../../domain/office/office";
import { LinesField } from "../../ui/fields/lines-field";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { rulesWords } from "../../wording/rules-words";
import { readHotlines, readLines, readPhone } from "./read-rules";
import { createSaving } from "./saving";

/** Where people are called to, where a visit may go, what the board says, and the office's telephone. */
export function PlaceForm(props: { office: Office }) {
  const says = () => rulesWords().place;
  const [counters, setCounters] = createSignal(props.office.desks.join("\n"));
  const [hamlets, setHamlets] = createSignal(props.office.hamlets.join("\n"));
  const [notices, setNotices] = createSignal(props.office.notices.join("\n"));
  const [phone, setPhone] = createSignal(props.office.phone);
  const [hotlines, setHotlines] = createSignal((props.office.hotlines ?? []).map(writeHotline).join("\n"));
  const { said, save } = createSaving(() => props.office);
  const read = () => {
    const [d, h, n] = [readLines(counters(), 12), readLines(hamlets(), 40), readLines(notices(), 6, 160)];
    const [p, l] = [readPhone(phone()), readHotlines(hotlines())];
    if ("fault" in d) return d;
    if ("fault" in h) return h;
    if ("fault" in n) return n;
    if ("fault" in p) return p;
    if ("fault" in l) return l;
    return { value: { desks: d.value, hamlets: h.value, notices: n.value, phone: p.value, hotlines: l.value } };
  };
  return (
    <SaveForm title={says().title} save={rulesWords().save} said={said()} onSave={() => save(read())}>
      <LinesField label={says().counters} hint={says().countersHint} value={counters()} rows={3} onText={setCounters} />
      <LinesField label={says().hamlets} hint={says().hamletsHint} value={hamlets()} rows={4} onText={setHamlets} />
      <LinesField label={says().notices} hint={says().noticesHint} value={notices()} rows={3} onText={setNotices} />
      <TextField label={says().phone} hint={says().phoneHint} value={phone()} onText={setPhone} digits />
      <LinesField label={says().hotlines} hint={says().hotlinesHint} value={hotlines()} rows={3} onText={setHotlines} />
    </SaveForm>
  );
}
