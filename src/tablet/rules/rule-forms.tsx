import { For } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Office } from "../../domain/office/office";
import { ruleParts } from "../../domain/office/rule-part";
import { formsOf, type RuleForm } from "./forms-of";

/** The forms of one part of how the office works; of all parts where none is named. */
export function RuleForms(props: { office: Office; part: string | undefined }) {
  const shown = (): readonly RuleForm[] => {
    const named = ruleParts.filter((part) => part === props.part);
    return (named.length ? named : ruleParts).flatMap((part) => formsOf[part]);
  };
  return <For each={shown()}>{(form) => <Dynamic component={form} office={props.office} />}</For>;
}
