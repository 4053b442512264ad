/** A text in which one part, such as a number with a hyphen, never falls apart at the end of a line. */
export function Unbroken(props: { text: string; part: string }) {
  const at = () => props.text.indexOf(props.part);
  return (
    <>
      {props.text.slice(0, at())}
      <span class="unbroken">{props.part}</span>
      {props.text.slice(at() + props.part.length)}
    </>
  );
}
